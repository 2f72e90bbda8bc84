import type { Refusal } from '../../world/Refusal.ts';
import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { failStart } from './failStart.ts';
import { prepareStart } from './prepareStart.ts';
import { runContainer } from './runContainer.ts';

/**
 * Starts a container that is not on its way already. One of the two is called, later in virtual time or at
 * once; a container that could not start has already been cleaned up then.
 * @param onFailed told what Docker says of it, and what the host said where it was the host that refused
 */
export function launchContainer(
  engine: Engine,
  container: ContainerRecord,
  onStarted: () => void,
  onFailed: (error: EngineError, refusal: Refusal | null) => void,
): void {
  const { live } = container;
  live.isStarting = true;
  const settle = () => {
    live.isStarting = false;
    live.gone.delete(onGone);
  };
  const answer = (problem: EngineError | null, refusal: Refusal | null = null) => {
    const others = [...live.starters];
    live.starters.clear();
    if (problem) onFailed(problem, refusal);
    else onStarted();
    for (const told of others) told(problem);
  };
  const fail = (error: unknown, refusal: Refusal | null = null) => {
    settle();
    answer(failStart(engine, container, error), refusal);
  };
  // Removed on its way: the host will not call back any more.
  const onGone = () => {
    settle();
    answer(new EngineError(409, 'container is marked for removal and cannot be started'));
  };
  live.gone.add(onGone);
  try {
    prepareStart(engine, container);
  } catch (error) {
    fail(error);
    return;
  }
  const onRunning = () => {
    settle();
    try {
      // After a back-off its networks and files are set up anew.
      if (!container.sandbox) prepareStart(engine, container);
      runContainer(engine, container);
    } catch (error) {
      engine.host.exited(container.row, 127, false);
      fail(error);
      return;
    }
    answer(null);
  };
  engine.host.start(container.row, onRunning, (refusal) => fail(errorOf(refusal), refusal));
}

function errorOf({ code }: Refusal): EngineError {
  if (code === 'processes.full') {
    return new EngineError(
      500,
      'fork/exec /usr/bin/containerd-shim-runc-v2: resource temporarily unavailable: unknown',
    );
  }
  return new EngineError(500, `failed to create shim task: ${code}: unknown`);
}
