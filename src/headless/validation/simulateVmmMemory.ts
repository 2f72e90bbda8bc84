import type { Platform } from '../../world/Platform.ts';
import { guestMemory } from './guestMemory.ts';
import type { Outcome } from './Outcome.ts';

const sweepMiB = [128, 256, 512, 1024, 2048, 4096, 8192];

/** V2, from the presets of a 256 MiB guest. */
export function simulateVmmMemory(): Record<string, Outcome> {
  const vmm = (platform: Platform, guestMiB = 256): number =>
    guestMemory(platform, guestMiB).byKind.vmProcess;
  const sweep = (platform: Platform): number[] => sweepMiB.map((size) => vmm(platform, size));
  const resident = (platform: Platform): number =>
    guestMemory(platform, 256).residentMiB + vmm(platform);
  const kernel = (guestMiB: number): number =>
    guestMemory('firecracker', guestMiB).byKind.guestKernel;
  const inUse = (guestMiB: number): number => guestMemory('firecracker', guestMiB).byKind.guestOs;
  return {
    'Firecracker, VMM, 256 MiB guest': vmm('firecracker'),
    'Firecracker, VMM, least of the sweep': Math.min(...sweep('firecracker')),
    'Firecracker, VMM, most of the sweep': {
      simulated: Math.max(...sweep('firecracker')),
      reason: 'sweepSpread',
    },
    'Cloud Hypervisor, VMM, 256 MiB guest': vmm('cloudHypervisor'),
    'Cloud Hypervisor, VMM, least of the sweep': Math.min(...sweep('cloudHypervisor')),
    'Cloud Hypervisor, VMM, most of the sweep': {
      simulated: Math.max(...sweep('cloudHypervisor')),
      reason: 'sweepSpread',
    },
    'QEMU, VMM mapped, 256 MiB guest': { simulated: vmm('minimal'), reason: 'mappedNotResident' },
    'Firecracker, resident, 256 MiB guest': resident('firecracker'),
    'Cloud Hypervisor, resident, 256 MiB guest': resident('cloudHypervisor'),
    'QEMU, resident, 256 MiB guest': resident('minimal'),
    'guest kernel, 128 MiB guest': kernel(128),
    'guest kernel, 256 MiB guest': kernel(256),
    'guest kernel, 8 GiB guest': kernel(8192),
    'guest in use, 256 MiB guest': inUse(256),
    'guest in use, 8 GiB guest': { simulated: inUse(8192), reason: 'reservesCounted' },
  };
}
