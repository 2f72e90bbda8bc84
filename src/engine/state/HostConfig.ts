import type { Resources } from './Resources.ts';

/** `HostConfig` in the API's own names: what we act on, and what is only kept and given back. */
export interface HostConfig extends Resources {
  readonly Binds: readonly string[] | null;
  readonly ContainerIDFile: string;
  readonly Mounts?: readonly MountSpec[];
  readonly Tmpfs?: Readonly<Record<string, string>>;
  readonly VolumeDriver: string;
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
  readonly OomScoreAdj: number;
  readonly GroupAdd: readonly string[] | null;
  readonly CgroupnsMode: string;
  readonly IpcMode: string;
  readonly PidMode: string;
  readonly UTSMode: string;
  readonly UsernsMode: string;
  readonly Cgroup: string;
  readonly Runtime: string;
  readonly Isolation: string;
  /** Rows and columns of the client's terminal. */
  readonly ConsoleSize: readonly number[];
  /** Bytes. */
  readonly ShmSize: number;
  readonly StorageOpt?: Readonly<Record<string, string>> | null;
  readonly SecurityOpt: readonly string[] | null;
  readonly Sysctls?: Readonly<Record<string, string>> | null;
  readonly MaskedPaths: readonly string[] | null;
  readonly ReadonlyPaths: readonly string[] | null;
  readonly LogConfig: {
    readonly Type: string;
    readonly Config: Readonly<Record<string, string>> | null;
  };
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
