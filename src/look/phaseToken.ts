import type { Phase } from '../world/Phase.ts';
import type { Tokens } from './Tokens.ts';

/** The token each phase of a start is drawn in: whose work it is. */
export const phaseToken: Readonly<Record<Phase, keyof Tokens>> = {
  pull: 'hatch',
  clone: 'cache',
  vmm: 'engine',
  firmware: 'cache',
  bootloader: 'hatch',
  kernel: 'kernel',
  init: 'os',
  create: 'engine',
  namespaces: 'kernel',
  exec: 'kernel',
  runtime: 'runtime',
  app: 'app',
};
