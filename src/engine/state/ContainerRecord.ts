import type { FileSystem } from '../../userland/FileSystem.ts';
import type { Sandbox } from '../../userland/Sandbox.ts';
import type { SandboxProcess } from '../../userland/SandboxProcess.ts';
import type { ContainerLive } from './ContainerLive.ts';
import type { HostConfig } from './HostConfig.ts';
import type { ImageConfig } from './ImageConfig.ts';
import type { MountPoint } from './VolumeStore.ts';

/** A line a container wrote, as the json-file log keeps it. */
export interface LogLine {
  readonly fd: 1 | 2;
  readonly bytes: Uint8Array;
  readonly atMs: number;
}

/** One `EndpointSettings` asked for at create or by `network connect`. */
export interface EndpointRequest {
  readonly aliases: readonly string[];
  readonly links: readonly string[];
  readonly address: string | null;
  readonly mac: string | null;
  /** `IPAMConfig` and `DriverOpts` as they were sent, null where they were not: inspect gives them back. */
  readonly ipam?: object | null;
  readonly driverOptions?: object | null;
  /** Whether `network connect` made it: such a one knows its aliases before it has joined. */
  readonly isConnected?: boolean;
}

/** What `HEALTHCHECK` has found so far. */
export interface HealthRecord {
  status: 'starting' | 'healthy' | 'unhealthy';
  failingStreak: number;
  readonly log: {
    readonly startMs: number;
    readonly endMs: number;
    readonly exitCode: number;
    readonly output: string;
  }[];
}

/** A container of the daemon. Its Moby state is its row's on the host: `DockerHost.statusOf(row)`. */
export interface ContainerRecord {
  /** 64 hex digits. */
  readonly id: string;
  /** Without the leading slash. */
  name: string;
  readonly row: number;
  readonly createdMs: number;
  readonly imageId: string;
  readonly config: ImageConfig;
  hostConfig: HostConfig;
  /** Networks by name, with what was asked of each. */
  readonly endpoints: Map<string, EndpointRequest>;
  readonly files: FileSystem;
  sandbox: Sandbox | null;
  process: SandboxProcess | null;
  /** Process id on the host, 0 when it does not run. */
  hostPid: number;
  exitCode: number;
  isOomKilled: boolean;
  /** What kept its last start from happening. */
  startProblem: string;
  /** NaN before it ever started or ended. */
  startedMs: number;
  finishedMs: number;
  restartCount: number;
  /** Set by `stop`, `kill` and `rm -f`: its restart policy rests until it is started again. */
  isStoppedByUser: boolean;
  health: HealthRecord | null;
  readonly log: LogLine[];
  /** What `VolumeStore.mountsFor` gave it when it was created. */
  readonly mounts: readonly MountPoint[];
  readonly live: ContainerLive;
}
