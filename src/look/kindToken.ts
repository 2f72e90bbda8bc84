import type { MemoryKind } from '../world/MemoryKind.ts';
import type { Tokens } from './Tokens.ts';

/** One colour, one meaning: the token each kind of memory is drawn in. */
export const kindToken: Readonly<Record<MemoryKind, keyof Tokens>> = {
  hostKernel: 'kernel',
  hostOs: 'os',
  hypervisor: 'engine',
  engine: 'engine',
  vmProcess: 'engine',
  shim: 'engine',
  guestKernel: 'kernel',
  guestOs: 'os',
  pageCache: 'cache',
  runtime: 'runtime',
  app: 'app',
  reservedIdle: 'idle',
  free: 'panel',
};
