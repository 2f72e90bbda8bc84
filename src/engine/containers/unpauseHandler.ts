import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

/** `POST /containers/{name}/unpause` */
export const unpauseHandler: Handler = (engine, call, reply) => {
  const container = engine.containers.find(call.params.name ?? '');
  const { id, row } = container;
  if (engine.host.statusOf(row) !== 'paused') {
    throw new EngineError(500, `Container ${id} is not paused`);
  }
  engine.host.resume(row);
  container.sandbox?.thaw();
  tellContainerEvent(engine, container, 'unpause');
  reply.empty(204);
};
