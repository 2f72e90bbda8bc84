import type { Sandbox } from '../userland/Sandbox.ts';
import type { SandboxSpec } from '../userland/SandboxSpec.ts';
import type { DockerHost } from './DockerHost.ts';
import type { ContainerStore } from './state/ContainerStore.ts';
import type { EventLog } from './state/EventLog.ts';
import type { ExecRecord } from './state/ExecRecord.ts';
import type { ImageStore } from './state/ImageStore.ts';
import type { NetworkStore } from './state/NetworkStore.ts';
import type { VolumeStore } from './state/VolumeStore.ts';

/** dockerd: what it keeps, and the host it runs on. Routes act on it; nothing else does. */
export interface Engine {
  readonly host: DockerHost;
  readonly containers: ContainerStore;
  readonly images: ImageStore;
  readonly networks: NetworkStore;
  readonly volumes: VolumeStore;
  readonly events: EventLog;
  /** `docker exec`s by id, as long as their container is there. */
  readonly execs: Map<string, ExecRecord>;
  /** Opens the process table of a container. */
  readonly openSandbox: (spec: SandboxSpec) => Sandbox;
  /** 64 hex digits, from the run's seed. */
  newId(): string;
  /** A process id of the host nobody has had. */
  newPid(): number;
}
