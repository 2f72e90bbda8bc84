import { checkContentType } from '../http/checkContentType.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { go } from '../json/go.ts';
import { readBody } from '../json/readBody.ts';

const shape = go.struct('types.NetworkDisconnect', { Container: go.string, Force: go.bool });

/** `POST /networks/{name}/disconnect`. */
export const disconnectNetwork: Handler = (engine, call, reply) => {
  checkContentType(call);
  const body = readBody<{ Container: string; Force: boolean }>(call, shape);
  const { Container: name = '', Force: isForced = false } = body;
  const container = isForced ? engine.containers.lookUp(name) : engine.containers.find(name);
  const network = engine.networks.find(call.params.name ?? '');
  if (!container) throw new EngineError(404, `endpoint ${name} not found`);
  engine.networks.disconnect(network, container, isForced);
  reply.empty(200);
};
