/** A slice and a map that are nil: printed as empty ones, `null` in JSON. */
const nilList: readonly unknown[] = [];
const nilMap: Readonly<Record<string, unknown>> = {};

export const nil = { list: nilList, map: nilMap } as const;

export function isNil(value: unknown): boolean {
  return value === nilList || value === nilMap;
}
