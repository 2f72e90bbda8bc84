import type { Handler } from '../http/Route.ts';
import { isRunning } from './isRunning.ts';
import { readSeconds } from './readSeconds.ts';
import { startContainer } from './startContainer.ts';
import { stopContainer } from './stopContainer.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

/** `POST /containers/{name}/restart` */
export const restartHandler: Handler = (engine, call, reply) => {
  const seconds = readSeconds(call.query);
  const container = engine.containers.find(call.params.name ?? '');
  const { live } = container;
  const start = () => {
    live.isKept = false;
    startContainer(
      engine,
      container,
      () => {
        tellContainerEvent(engine, container, 'restart');
        reply.empty(204);
      },
      (error) =>
        reply.fail(error.status, `Cannot restart container ${call.params.name}: ${error.message}`),
    );
  };
  if (!isRunning(engine, container)) {
    start();
    return;
  }
  live.isKept = true;
  stopContainer(engine, container, seconds, start);
};
