import type { Program } from '../kernel/Program.ts';
import { shellProgram } from './shellProgram.ts';

/** Debian's `/bin/sh`: POSIX's shell without busybox's additions, among GNU's programs. */
export const dashProgram: Program = function* (os) {
  os.isGnu = true;
  return yield* shellProgram(os);
};
