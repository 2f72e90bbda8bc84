import type { GuestOs } from '../world/GuestOs.ts';

const KiB = 1024;
const MiB = 1024 ** 2;

/** What a Debian kernel keeps for itself (`vm-kernel-reserved`, `vm-guest-slab`); Ubuntu's is built alike. */
const debianKernel = { kernelBaseBytes: (34_040 + 23_828) * KiB, kernelShare: 0.01709 };

/** Ubuntu's file pages, after the recorded Debian guest's by the ratio of their disks (`estimate-ubuntu-cache`). */
const byDisk = 599 / 449;

/**
 * Guests a VM can run. Sources by id: debian `vm-*` (recorded) and the derived KVM timeline; ubuntu
 * memory-032, disk-003, disk-001, vm-ubuntu-boot, estimate-ubuntu-cache; alpine memory-031, estimate-alpine-guest;
 * windows estimate-windows-guest.
 */
export const guests: readonly GuestOs[] = [
  {
    id: 'debian',
    name: 'Debian 12 (minimal)',
    estimated: false,
    ...debianKernel,
    osMemoryBytes: 19_249 * KiB,
    cacheBytes: 38_652 * KiB,
    touchedBytes: 79_148 * KiB,
    diskBytes: 449 * MiB,
    downloadBytes: 449 * MiB,
    bootloaderMs: 550,
    bootReadBytes: Math.round(26.6 * MiB),
    kernelCpuMs: 1800,
    initCpuMs: 2500,
    linkedGrowthBytes: Math.round(2.15 * MiB),
  },
  {
    id: 'ubuntu',
    name: 'Ubuntu Server 24.04',
    estimated: false,
    ...debianKernel,
    osMemoryBytes: 230_000_000 - 23_828 * KiB,
    cacheBytes: Math.round(38_652 * KiB * byDisk),
    touchedBytes: Math.round(79_148 * KiB * byDisk),
    diskBytes: 599 * MiB,
    downloadBytes: 599 * MiB,
    bootloaderMs: 550,
    bootReadBytes: Math.round(26.6 * MiB),
    kernelCpuMs: 1800,
    // 8 s to the first command, less firmware, boot loader and kernel as in Debian.
    initCpuMs: 8000 - 350 - 550 - 1800,
    linkedGrowthBytes: Math.round(2.15 * MiB * byDisk),
  },
  {
    id: 'alpine',
    name: 'Alpine Linux',
    estimated: true,
    kernelBaseBytes: debianKernel.kernelBaseBytes,
    kernelShare: debianKernel.kernelShare,
    osMemoryBytes: 110_000_000 - 23_828 * KiB,
    cacheBytes: 20_000_000,
    touchedBytes: 20_000_000,
    diskBytes: 180_000_000,
    downloadBytes: 60_000_000,
    bootloaderMs: 550,
    bootReadBytes: 20_000_000,
    kernelCpuMs: 900,
    initCpuMs: 900,
    linkedGrowthBytes: Math.round(2.15 * MiB),
  },
  {
    id: 'windows',
    name: 'Windows Server',
    estimated: true,
    kernelBaseBytes: 300 * MiB,
    kernelShare: debianKernel.kernelShare,
    osMemoryBytes: 900 * MiB,
    cacheBytes: 400 * MiB,
    touchedBytes: 200 * MiB,
    diskBytes: 12_000_000_000,
    downloadBytes: 5_000_000_000,
    bootloaderMs: 1500,
    bootReadBytes: 60_000_000,
    kernelCpuMs: 6000,
    initCpuMs: 24_000,
    linkedGrowthBytes: 300_000_000,
  },
];
