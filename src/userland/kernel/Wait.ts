import type { Cancel } from '../VirtualClock.ts';

/** What a program waits for: it is given how to go on, and gives back how to stop waiting. */
export type Wait = (resume: () => void) => Cancel;

/** A piece of a program: yields what it waits for, returns its result. */
export type Run<T = void> = Generator<Wait, T, void>;
