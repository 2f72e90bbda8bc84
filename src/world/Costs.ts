/** The constants every cost is computed from. Values and sources: `calibration/costs.ts`. */
export interface Costs {
  readonly hostKernelBaseBytes: number;
  readonly hostKernelShare: number;
  readonly hostOsBytes: number;
  readonly hostOsDiskBytes: number;
  readonly hypervisorBytes: number;
  readonly hypervisorDiskBytes: number;
  readonly engineBytes: number;
  readonly engineDiskBytes: number;
  /** Growth of dockerd and containerd with each running container. */
  readonly enginePerContainerBytes: number;
  /** Program pages all shims share, resident once while any runs. */
  readonly shimSharedBytes: number;
  readonly shimBytes: number;
  /** Host kernel memory a running container adds: slabs, stacks, page tables. */
  readonly kernelPerContainerBytes: number;
  /** QEMU's own resident memory beside the guest's RAM. */
  readonly vmProcessBytes: number;
  readonly vmmCpuMs: number;
  readonly firmwareMs: number;
  /** CPU time in a guest over the same work on the host. */
  readonly guestCpuFactor: number;
  readonly linkedCloneMs: number;
  readonly linkedCloneBytes: number;
  readonly guestPowerOffMs: number;
  /** From the guest's last word to the end of the QEMU process ("in shutdown"). */
  readonly vmProcessExitMs: number;
  readonly containerCreateCpuMs: number;
  readonly containerStartCpuMs: number;
  /** Daemon, containerd, shim and runc work side by side on a start: cores it can keep busy. */
  readonly containerStartCores: number;
  /** A container's network, set up under a lock: one at a time on a host, however many cores it has. */
  readonly containerNetworkMs: number;
  readonly containerDiskBytes: number;
  readonly containerStopMs: number;
  readonly containerKillMs: number;
  readonly containerRemoveMs: number;
  /** Docker's grace period between SIGTERM and SIGKILL. */
  readonly stopGraceMs: number;
  readonly execMs: number;
  /** CPU time of a process over the same work on bare metal; VMs have `guestCpuFactor`. */
  readonly processCpuFactor: number;
  /** CPU a sandbox takes to come up before the container's process can start. */
  readonly sandboxCpuMs: number;
  /** RAM a balloon gives back in a second, and the size of one step of it. */
  readonly balloonBytesPerS: number;
  readonly balloonStepBytes: number;
  /** Part of what a booted guest keeps that also lies in another guest of its kind, or twice in itself. */
  readonly ksmMergeableShare: number;
  /** Part of it that is left when all equal pages are one. */
  readonly ksmDistinctShare: number;
  /** From two scans of all pages: how long merging takes. */
  readonly ksmScanMs: number;
  /** From the wish for a server to its delivery, and until it stands in its rack, cabled. */
  readonly hostOrderMs: number;
  readonly hostRackMs: number;
  /** A server's own self-test and boot, measured as they came, waits included. */
  readonly hostFirmwareMs: number;
  readonly hostBootloaderMs: number;
  readonly hostKernelMs: number;
  readonly hostInitMs: number;
  /** Unpacking and configuring the OS on a new server. */
  readonly hostInstallCpuMs: number;
  /** Kernel stack of one process, and the share of RAM that stacks may take: they bound a process table. */
  readonly kernelStackBytes: number;
  readonly kernelStackShare: number;
  /** Where Linux stops numbering processes. */
  readonly pidMax: number;
  /** Virtual CPUs of each VM. */
  readonly vcpus: number;
  readonly maxConcurrentDownloads: number;
  /** Core-ms to unpack one byte of compressed layer. */
  readonly extractCoreMsPerByte: number;
  /** Half-width of the seeded variation of CPU work between one start and the next. */
  readonly variation: number;
}
