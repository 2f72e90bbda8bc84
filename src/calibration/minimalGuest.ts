import type { GuestOs } from '../world/GuestOs.ts';

const MiB = 1024 ** 2;

/** Kernel memory of the minimal guest, from two sizes: 15.89 MiB of 128, 206.35 MiB of 8192 (memory-005). */
const kernelShare = (206.35 - 15.89) / (8192 - 128);

/**
 * The minimal Linux guest of Agache et al. (NSDI 2020): a small kernel, an init, nothing else.
 * RAM: memory-005, memory-006; guest boot time: boot-004; root file system: Alpine's 8.3 MB (disk-032);
 * kernel image as recorded for Debian (vm-boot-read).
 */
export const minimalGuest: GuestOs = {
  id: 'minimal',
  name: 'Linux (minimal)',
  estimated: false,
  kernelBaseBytes: Math.round((15.89 - 128 * kernelShare) * MiB),
  kernelShare,
  osMemoryBytes: Math.round(49.4 * MiB),
  cacheBytes: 0,
  touchedBytes: 0,
  diskBytes: Math.round(8_300_000 + 13.5 * MiB),
  downloadBytes: Math.round(8_300_000 + 13.5 * MiB),
  bootloaderMs: 0,
  bootReadBytes: Math.round(13.5 * MiB),
  kernelCpuMs: 110,
  initCpuMs: 0,
  linkedGrowthBytes: 0,
};
