import type { Handler } from '../http/Route.ts';
import { isRunning } from './isRunning.ts';
import { readSeconds } from './readSeconds.ts';
import { stopContainer } from './stopContainer.ts';

/** `POST /containers/{name}/stop` */
export const stopHandler: Handler = (engine, call, reply) => {
  const seconds = readSeconds(call.query);
  const container = engine.containers.find(call.params.name ?? '');
  if (!isRunning(engine, container)) {
    reply.empty(304);
    return;
  }
  stopContainer(engine, container, seconds, () => reply.empty(204));
};
