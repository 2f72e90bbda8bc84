import type { Os } from './Os.ts';

/** What a process holds before it asks for anything, an estimate: a small static program's own pages. */
const processBytes = 400 * 1024;

/** Bytes of memory a process takes; 0 once it ended. */
export function residentBytes(os: Os): number {
  return os.exitCode === null ? processBytes + os.heldBytes : 0;
}
