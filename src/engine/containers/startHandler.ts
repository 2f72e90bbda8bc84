import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { startContainer } from './startContainer.ts';
import { statusOf } from './statusOf.ts';

/** `POST /containers/{name}/start` */
export const startHandler: Handler = (engine, call, reply) => {
  const container = engine.containers.find(call.params.name ?? '');
  const status = statusOf(engine, container);
  if (status === 'paused') {
    throw new EngineError(409, 'cannot start a paused container, try unpause instead');
  }
  if (status === 'running' || status === 'restarting') {
    reply.empty(304);
    return;
  }
  if (status === 'removing' || status === 'dead') {
    throw new EngineError(409, 'container is marked for removal and cannot be started');
  }
  startContainer(
    engine,
    container,
    () => reply.empty(204),
    (error) => reply.fail(error.status, error.message),
  );
};
