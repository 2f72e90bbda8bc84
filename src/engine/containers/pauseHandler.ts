import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { isRunning } from './isRunning.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

/** `POST /containers/{name}/pause` */
export const pauseHandler: Handler = (engine, call, reply) => {
  const container = engine.containers.find(call.params.name ?? '');
  const { id, row } = container;
  const status = engine.host.statusOf(row);
  if (!isRunning(engine, container)) throw new EngineError(409, `Container ${id} is not running`);
  if (status === 'paused') throw new EngineError(409, `Container ${id} is already paused`);
  if (status === 'restarting') {
    throw new EngineError(
      409,
      `Container ${id} is restarting, wait until the container is running`,
    );
  }
  engine.host.pause(row);
  container.sandbox?.freeze();
  tellContainerEvent(engine, container, 'pause');
  reply.empty(204);
};
