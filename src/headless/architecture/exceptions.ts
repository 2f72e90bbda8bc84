import type { Problem } from './Problem.ts';

/** A rule that one file may break, and why. */
export interface Exception {
  readonly path: string;
  readonly rule: Problem['rule'];
  readonly why: string;
}

/** Every one of them must still be needed: a stale exception fails the test. */
export const exceptions: readonly Exception[] = [
  { path: 'src/e2e/globalSetup.ts', rule: 'export', why: 'vitest calls `setup` by its name' },
];
