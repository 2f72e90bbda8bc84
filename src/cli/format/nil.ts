const list: readonly unknown[] = [];
const map: Readonly<Record<string, unknown>> = {};

/** A slice and a map that are nil: printed as empty ones, `null` in JSON. */
export const nil = { list, map } as const;
