import { memoryKindIndex } from '../../world/memoryKindIndex.ts';

/** What every instance of the host shares, bottom up. */
export const slabKinds = [
  memoryKindIndex.hostKernel,
  memoryKindIndex.hostOs,
  memoryKindIndex.hypervisor,
  memoryKindIndex.engine,
];
