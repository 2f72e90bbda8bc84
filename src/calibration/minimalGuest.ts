import type { GuestOs } from '../world/GuestOs.ts';
import { constants } from './constants.ts';

const MiB = 1024 ** 2;

/** Kernel memory of the minimal guest, from two sizes: 15.89 MiB of 128, 206.35 MiB of 8192 (memory-005). */
const kernelShare = (206.35 - 15.89) / (8192 - 128);
const kernelBaseMiB = 15.89 - 128 * kernelShare;
const osMiB = 49.4;

/** Resident under Firecracker with 256 MiB: 173,960 kB, of which 2.49 MiB are Firecracker (memory-004, memory-001). */
const residentMiB = 173_960 / 1024 - 2.49;

/**
 * The minimal Linux guest of Agache et al. (NSDI 2020): a small kernel, an init, nothing else.
 * RAM: memory-005, memory-006; guest boot time: boot-004; root file system: Alpine's 8.3 MB (disk-032);
 * kernel image as recorded for Debian (vm-boot-read).
 */
export const minimalGuest: GuestOs = {
  id: 'minimal',
  name: 'Linux (minimal)',
  estimated: false,
  kernelBaseBytes: Math.round(kernelBaseMiB * MiB),
  kernelShare,
  osMemoryBytes: Math.round(osMiB * MiB),
  cacheBytes: 0,
  touchedBytes: Math.round((residentMiB - kernelBaseMiB - 256 * kernelShare - osMiB) * MiB),
  diskBytes: Math.round(8_300_000 + 13.5 * MiB),
  downloadBytes: Math.round(8_300_000 + 13.5 * MiB),
  bootloaderMs: 0,
  bootReadBytes: Math.round(13.5 * MiB),
  // Measured in a guest: the work on the host's clock is less by what a guest adds.
  kernelCpuMs: 110 / constants.guestCpuFactor.value,
  initCpuMs: 0,
  linkedGrowthBytes: 0,
};
