import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';

export type ContainerStatus =
  'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead';

/** Moby's word for the state of a container: its host knows. */
export function statusOf(engine: Engine, container: ContainerRecord): ContainerStatus {
  if (container.live.isRemoving) return 'removing';
  return engine.host.statusOf(container.row) as ContainerStatus;
}
