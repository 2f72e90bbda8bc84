import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import type { Phase } from '../../world/Phase.ts';

/**
 * The part of an instance whose key a phase takes in the race: what the phase brings to life, and
 * for the others one of the kinds an instance never has, so that no two phases share a key.
 */
export const phasePart: Readonly<Record<Phase, number>> = {
  pull: memoryKindIndex.hostKernel,
  clone: memoryKindIndex.hostOs,
  vmm: memoryKindIndex.vmProcess,
  firmware: memoryKindIndex.pageCache,
  bootloader: memoryKindIndex.reservedIdle,
  kernel: memoryKindIndex.guestKernel,
  init: memoryKindIndex.guestOs,
  create: memoryKindIndex.shim,
  namespaces: memoryKindIndex.hypervisor,
  exec: memoryKindIndex.engine,
  runtime: memoryKindIndex.runtime,
  app: memoryKindIndex.app,
};
