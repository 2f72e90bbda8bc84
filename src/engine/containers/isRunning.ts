import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';

/** `State.Running`, which stays true while a container is paused or waits for its restart. */
export function isRunning(engine: Engine, container: ContainerRecord): boolean {
  return ['running', 'paused', 'restarting'].includes(engine.host.statusOf(container.row));
}
