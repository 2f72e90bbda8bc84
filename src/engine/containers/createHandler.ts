import type { Handler } from '../http/Route.ts';
import { createContainer } from './createContainer.ts';
import { readRequest } from './readRequest.ts';

/** `POST /containers/create` */
export const createHandler: Handler = (engine, call, reply) => {
  const container = createContainer(engine, readRequest(call));
  const { NetworkMode, PortBindings } = container.hostConfig;
  const hasPorts = Object.keys(PortBindings ?? {}).length > 0;
  const warnings =
    NetworkMode === 'host' && hasPorts
      ? ['Published ports are discarded when using host network mode']
      : [];
  reply.json(201, { Id: container.id, Warnings: warnings });
};
