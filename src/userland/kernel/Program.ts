import type { Os } from './Os.ts';
import type { Run } from './Wait.ts';

/** A simulated program: runs on virtual time, gives its exit code. */
export type Program = (os: Os) => Run<number>;
