import type { GuestOs } from '../world/GuestOs.ts';
import type { Platform } from '../world/Platform.ts';
import type { PlatformPreset } from '../world/PlatformPreset.ts';
import { constants } from './constants.ts';
import { guests } from './guests.ts';
import { minimalGuest } from './minimalGuest.ts';

const MiB = 1024 ** 2;

const plain: Omit<PlatformPreset, 'id' | 'family' | 'kernel'> = {
  costs: {},
  guest: null,
  vmMemoryBytes: null,
  cloneKind: null,
  sandboxBytes: {},
  sharesHostPages: true,
  onceBytes: {},
  onceDiskBytes: 0,
  sourceIds: [],
};

/** A single-purpose image of kernel library and app in one address space (Unikraft, EuroSys 2021). */
const unikernel: GuestOs = {
  ...minimalGuest,
  id: 'unikernel',
  name: 'Unikraft',
  kernelBaseBytes: 2_000_000,
  kernelShare: 0,
  osMemoryBytes: 0,
  touchedBytes: 0,
  diskBytes: 212_992,
  downloadBytes: 212_992,
  bootReadBytes: 212_992,
  kernelCpuMs: 0.054,
};

/** What QEMU's start costs of its 30 to 52 ms, with Firecracker's share of work in elapsed time: 8 of 12 ms. */
const qemuStartCoreMs = constants.vmmCpuMs.value * (8 / 12);

const windows = guests.find((guest) => guest.id === 'windows') ?? null;
const debian = guests.find((guest) => guest.id === 'debian') ?? minimalGuest;

/** Kata's pod overhead, 160 MiB, told apart: QEMU, the minimal guest's kernel and what is left for its agent. */
const kata = {
  vmProcess: constants.vmProcessBytes.value,
  guestKernel: Math.round(15.89 * MiB),
  guestOs: Math.round((160 - 15.89) * MiB) - constants.vmProcessBytes.value,
};

/**
 * The platforms and where their costs differ. MicroVM boots are set so that one alone takes what was
 * published (boot-003, boot-007, boot-009): the guest's 110 ms (boot-004) are CPU, the rest is the VMM's.
 */
export const presets: Readonly<Record<Platform, PlatformPreset>> = {
  bare: { ...plain, id: 'bare', family: 'bare', kernel: 'host' },
  vm: { ...plain, id: 'vm', family: 'vm', kernel: 'own' },
  container: { ...plain, id: 'container', family: 'container', kernel: 'host' },
  windows: {
    ...plain,
    id: 'windows',
    family: 'vm',
    kernel: 'own',
    guest: windows,
    vmMemoryBytes: 4096 * MiB,
    sourceIds: ['estimate-windows-guest'],
  },
  minimal: {
    ...plain,
    id: 'minimal',
    family: 'vm',
    kernel: 'own',
    guest: minimalGuest,
    vmMemoryBytes: 256 * MiB,
    cloneKind: 'linked',
    costs: { vmmCpuMs: qemuStartCoreMs, firmwareMs: 213.9 - 110 - qemuStartCoreMs },
    sourceIds: ['boot-009', 'boot-004', 'boot-002', 'memory-005', 'memory-006', 'disk-032'],
  },
  firecracker: {
    ...plain,
    id: 'firecracker',
    family: 'vm',
    kernel: 'own',
    guest: minimalGuest,
    vmMemoryBytes: 256 * MiB,
    cloneKind: 'linked',
    costs: {
      vmProcessBytes: Math.round(2.49 * MiB),
      vmmCpuMs: 8,
      firmwareMs: 160.85 - 110 - 8,
    },
    sourceIds: ['boot-003', 'boot-002', 'boot-004', 'memory-001', 'memory-005', 'memory-006'],
  },
  cloudHypervisor: {
    ...plain,
    id: 'cloudHypervisor',
    family: 'vm',
    kernel: 'own',
    // Its guest boots faster; the share of the VMM is taken from Firecracker's (50.85 of 160.85 ms).
    guest: { ...minimalGuest, kernelCpuMs: minimalGuest.kernelCpuMs * (102.5 / 160.85) },
    vmMemoryBytes: 256 * MiB,
    cloneKind: 'linked',
    costs: {
      vmProcessBytes: Math.round(13.3 * MiB),
      vmmCpuMs: 8,
      firmwareMs: 102.5 * (50.85 / 160.85) - 8,
    },
    sourceIds: ['boot-007', 'memory-002', 'memory-005', 'memory-006'],
  },
  unikernel: {
    ...plain,
    id: 'unikernel',
    family: 'vm',
    kernel: 'own',
    guest: unikernel,
    vmMemoryBytes: 128 * MiB,
    cloneKind: 'linked',
    costs: { vmmCpuMs: 37.8, firmwareMs: 0 },
    sourceIds: ['boot-030', 'memory-021', 'disk-034'],
  },
  kata: {
    ...plain,
    id: 'kata',
    family: 'container',
    kernel: 'own',
    sandboxBytes: kata,
    sharesHostPages: false,
    costs: { sandboxCpuMs: 820, processCpuFactor: constants.guestCpuFactor.value },
    sourceIds: ['memory-028', 'boot-066', 'memory-005', 'perf-001'],
  },
  gvisor: {
    ...plain,
    id: 'gvisor',
    family: 'container',
    kernel: 'sentry',
    sandboxBytes: { shim: Math.round((22.6 - 3.9) * MiB) },
    sourceIds: ['memory-017', 'memory-016', 'boot-064', 'boot-063'],
  },
  nested: {
    ...plain,
    id: 'nested',
    family: 'container',
    kernel: 'shared',
    costs: { processCpuFactor: constants.guestCpuFactor.value },
    onceBytes: {
      vmProcess: constants.vmProcessBytes.value,
      guestKernel: debian.kernelBaseBytes,
      guestOs: debian.osMemoryBytes,
      pageCache: debian.cacheBytes,
    },
    onceDiskBytes: debian.diskBytes,
    sourceIds: [
      'vm-kernel-reserved',
      'vm-guest-slab',
      'vm-guest-os',
      'vm-guest-cache',
      'vm-guest-disk',
      'perf-001',
    ],
  },
};
