/** Moby's `container.Resources`: what a container may use; 0 and empty stand for no limit. */
export interface Resources {
  readonly CpuShares: number;
  /** Bytes. */
  readonly Memory: number;
  readonly NanoCpus: number;
  readonly CgroupParent: string;
  readonly BlkioWeight: number;
  readonly BlkioWeightDevice: readonly WeightDevice[] | null;
  readonly BlkioDeviceReadBps: readonly ThrottleDevice[] | null;
  readonly BlkioDeviceWriteBps: readonly ThrottleDevice[] | null;
  readonly BlkioDeviceReadIOps: readonly ThrottleDevice[] | null;
  readonly BlkioDeviceWriteIOps: readonly ThrottleDevice[] | null;
  /** µs; 0 for the usual period. */
  readonly CpuPeriod: number;
  /** µs of every period; 0 for all of it. */
  readonly CpuQuota: number;
  readonly CpuRealtimePeriod: number;
  readonly CpuRealtimeRuntime: number;
  readonly CpusetCpus: string;
  readonly CpusetMems: string;
  readonly Devices: readonly DeviceMapping[] | null;
  readonly DeviceCgroupRules: readonly string[] | null;
  readonly DeviceRequests: readonly DeviceRequest[] | null;
  readonly KernelMemory: number;
  readonly KernelMemoryTCP: number;
  readonly MemoryReservation: number;
  /** Bytes of memory and swap together, -1 without a limit. */
  readonly MemorySwap: number;
  readonly MemorySwappiness: number | null;
  readonly OomKillDisable: boolean | null;
  readonly PidsLimit: number | null;
  readonly Ulimits: readonly Ulimit[] | null;
  readonly CpuCount: number;
  readonly CpuPercent: number;
  readonly IOMaximumIOps: number;
  readonly IOMaximumBandwidth: number;
}

/** `--blkio-weight-device /dev/vda:10`. */
export interface WeightDevice {
  readonly Path: string;
  readonly Weight: number;
}

/** `--device-read-bps /dev/vda:1mb`. */
export interface ThrottleDevice {
  readonly Path: string;
  readonly Rate: number;
}

/** `--device /dev/null:/dev/x`. */
export interface DeviceMapping {
  readonly PathOnHost: string;
  readonly PathInContainer: string;
}

/** `--gpus all`. */
export interface DeviceRequest {
  readonly Driver: string;
  readonly Capabilities: readonly (readonly string[])[] | null;
}

/** `--ulimit nofile=1024:2048`. */
export interface Ulimit {
  readonly Name: string;
  readonly Soft: number;
  readonly Hard: number;
}
