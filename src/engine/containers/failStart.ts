import type { Engine } from '../Engine.ts';
import type { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { mainProcess } from './mainProcess.ts';
import { removeContainer } from './removeContainer.ts';
import { startFailure } from './startFailure.ts';

/** What a container that failed to start leaves behind. */
const failedExitCode = 128;

/** Cleans up after a start that failed, and remembers why; with `--rm` the container goes. */
export function failStart(
  engine: Engine,
  container: ContainerRecord,
  reason: unknown,
): EngineError {
  const { error, exitCode } = startFailure(reason, mainProcess(container).args[0] ?? '');
  container.startProblem = error.message;
  // That of its last run stays, unless it would look like success.
  container.exitCode = exitCode ?? (container.exitCode || failedExitCode);
  container.sandbox?.killAll();
  if (container.sandbox) engine.volumes.unmounted(container);
  container.sandbox = null;
  container.process = null;
  engine.networks.leave(container);
  for (const told of [...container.live.ended]) told(container.exitCode);
  if (container.hostConfig.AutoRemove) removeContainer(engine, container, true);
  return error;
}
