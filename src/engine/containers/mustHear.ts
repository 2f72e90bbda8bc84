import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { isRunning } from './isRunning.ts';

/** Refuses an exec in a container no process can be started in. @throws EngineError 409 */
export function mustHear(engine: Engine, container: ContainerRecord, name: string): void {
  const { id, row } = container;
  const status = engine.host.statusOf(row);
  if (!isRunning(engine, container)) throw new EngineError(409, `Container ${id} is not running`);
  if (status === 'paused') {
    throw new EngineError(409, `Container ${name} is paused, unpause the container before exec`);
  }
  if (status === 'restarting') {
    throw new EngineError(
      409,
      `Container ${id} is restarting, wait until the container is running`,
    );
  }
}
