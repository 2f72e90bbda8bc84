import type { Program } from '../kernel/Program.ts';
import { echo } from './echo.ts';
import { sleep } from './sleep.ts';

/** Busybox's applets by name. */
export const applets: ReadonlyMap<string, Program> = new Map<string, Program>([
  ['echo', echo],
  ['sleep', sleep],
]);
