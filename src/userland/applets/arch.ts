import type { Program } from '../kernel/Program.ts';

export const arch: Program = function* (os) {
  yield* os.print('x86_64\n');
  return 0;
};
