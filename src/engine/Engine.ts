import type { DockerHost } from './DockerHost.ts';
import type { ContainerStore } from './state/ContainerStore.ts';
import type { EventLog } from './state/EventLog.ts';
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
  /** 64 hex digits, from the run's seed. */
  newId(): string;
}
