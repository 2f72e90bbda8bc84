import type { Engine } from '../Engine.ts';
import type { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { launchContainer } from './launchContainer.ts';

/**
 * Starts a container by hand: its restart policy counts anew. One of the two is called, later in virtual
 * time or at once; a container that could not start has already been cleaned up then.
 */
export function startContainer(
  engine: Engine,
  container: ContainerRecord,
  onStarted: () => void,
  onFailed: (error: EngineError) => void,
): void {
  const { live } = container;
  if (live.isStarting) {
    live.starters.add((problem) => (problem ? onFailed(problem) : onStarted()));
    return;
  }
  container.isStoppedByUser = false;
  container.restartCount = 0;
  live.failures = 0;
  live.isRestartOff = false;
  launchContainer(engine, container, onStarted, onFailed);
}
