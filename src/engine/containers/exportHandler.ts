import { writeTar } from '../../userland/tar/writeTar.ts';
import type { Handler } from '../http/Route.ts';
import { tarOf } from './tarOf.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

/** `GET /containers/{name}/export`: all its files, mounts left out. */
export const exportHandler: Handler = (engine, call, reply) => {
  const container = engine.containers.find(call.params.name ?? '');
  tellContainerEvent(engine, container, 'export');
  reply.bytes(200, 'application/octet-stream', writeTar(tarOf(container.files, '/', '')));
};
