import type { Handler } from '../http/Route.ts';
import { createContainer } from './createContainer.ts';
import { readRequest } from './readRequest.ts';
import { resourceWarnings } from './resourceWarnings.ts';

/** `POST /containers/create` */
export const createHandler: Handler = (engine, call, reply) => {
  const request = readRequest(call);
  const { id, hostConfig } = createContainer(engine, request);
  const hasPorts = Object.keys(hostConfig.PortBindings ?? {}).length > 0;
  const warnings = [...resourceWarnings(request.hostConfig)];
  if (hostConfig.NetworkMode === 'host' && hasPorts) {
    warnings.push('Published ports are discarded when using host network mode');
  }
  reply.json(201, { Id: id, Warnings: warnings });
};
