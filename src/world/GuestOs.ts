/** An operating system that can be installed in a VM (or on a host). */
export interface GuestOs {
  readonly id: string;
  readonly name: string;
  /** True where a figure has no published source and is our estimate; the page says so. */
  readonly estimated: boolean;
  /** Kernel memory of a guest: `kernelBaseBytes + kernelShare * RAM`. */
  readonly kernelBaseBytes: number;
  readonly kernelShare: number;
  readonly osMemoryBytes: number;
  /** File pages the boot leaves in the guest's own page cache. */
  readonly cacheBytes: number;
  /** Pages the boot touched and freed again: the guest calls them free, the host still pays for them. */
  readonly touchedBytes: number;
  readonly diskBytes: number;
  /** What the template weighs on the wire, when it has to be downloaded. */
  readonly downloadBytes: number;
  readonly bootloaderMs: number;
  readonly bootReadBytes: number;
  readonly kernelCpuMs: number;
  readonly initCpuMs: number;
  /** Disk a linked clone has grown by once booted. */
  readonly linkedGrowthBytes: number;
}
