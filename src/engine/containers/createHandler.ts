import type { Handler } from '../http/Route.ts';
import { createContainer } from './createContainer.ts';
import { readRequest } from './readRequest.ts';

/** `POST /containers/create` */
export const createHandler: Handler = (engine, call, reply) => {
  const container = createContainer(engine, readRequest(call));
  const { NetworkMode, PortBindings, OomKillDisable, Memory } = container.hostConfig;
  const hasPorts = Object.keys(PortBindings ?? {}).length > 0;
  const warnings: string[] = [];
  if (OomKillDisable === true && Memory === 0) {
    warnings.push(
      'OOM killer is disabled for the container, but no memory limit is set, this can result in the system running out of resources.',
    );
  }
  if (NetworkMode === 'host' && hasPorts) {
    warnings.push('Published ports are discarded when using host network mode');
  }
  reply.json(201, { Id: container.id, Warnings: warnings });
};
