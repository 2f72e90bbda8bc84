/** The part of `HostConfig` we act on, in the API's own names; the rest is kept and given back. */
export interface HostConfig extends Readonly<Record<string, unknown>> {
  readonly Binds: readonly string[] | null;
  readonly Mounts?: readonly MountSpec[];
  readonly Tmpfs?: Readonly<Record<string, string>>;
  readonly VolumesFrom: readonly string[] | null;
  readonly NetworkMode: string;
  readonly PortBindings: Readonly<Record<string, readonly PortBinding[] | null>> | null;
  readonly PublishAllPorts: boolean;
  readonly RestartPolicy: { readonly Name: string; readonly MaximumRetryCount: number };
  readonly AutoRemove: boolean;
  readonly Links: readonly string[] | null;
  readonly Dns: readonly string[] | null;
  readonly DnsOptions: readonly string[] | null;
  readonly DnsSearch: readonly string[] | null;
  readonly ExtraHosts: readonly string[] | null;
  readonly CapAdd: readonly string[] | null;
  readonly CapDrop: readonly string[] | null;
  readonly Privileged: boolean;
  readonly ReadonlyRootfs: boolean;
  readonly Init?: boolean | null;
  readonly Memory: number;
  readonly MemorySwap: number;
  readonly NanoCpus: number;
  readonly CpuShares: number;
  /** µs of every period; 0 for all of it. */
  readonly CpuQuota: number;
  /** µs; 0 for the usual period. */
  readonly CpuPeriod: number;
  readonly CpusetCpus: string;
  readonly OomScoreAdj: number;
  readonly OomKillDisable: boolean | null;
  readonly GroupAdd: readonly string[] | null;
  readonly PidsLimit: number | null;
  readonly IpcMode?: string;
  readonly PidMode?: string;
  readonly ShmSize?: number;
  readonly StorageOpt?: Readonly<Record<string, string>> | null;
  readonly SecurityOpt?: readonly string[] | null;
  readonly Sysctls?: Readonly<Record<string, string>> | null;
  readonly Ulimits?: readonly Ulimit[] | null;
  readonly Devices?: readonly DeviceMapping[] | null;
  readonly LogConfig: {
    readonly Type: string;
    readonly Config: Readonly<Record<string, string>> | null;
  };
}

/** `--ulimit nofile=1024:2048`. */
export interface Ulimit {
  readonly Name: string;
  readonly Soft: number;
  readonly Hard: number;
}

/** `--device /dev/null:/dev/x`. */
export interface DeviceMapping {
  readonly PathOnHost: string;
  readonly PathInContainer: string;
}

export interface PortBinding {
  readonly HostIp?: string;
  readonly HostPort: string;
}

export interface MountSpec {
  readonly Type: 'bind' | 'volume' | 'tmpfs';
  readonly Source?: string;
  readonly Target: string;
  readonly ReadOnly?: boolean;
}
