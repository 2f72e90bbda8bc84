/** Something that takes virtual time: calls back with what came of it. */
export type Wait = (resume: (value: unknown) => void) => void;

/** Work in steps over virtual time, where nothing inside the daemon may be a promise. */
export type Task<T> = Generator<Wait, T, unknown>;
