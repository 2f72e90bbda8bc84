import { EngineError } from '../http/EngineError.ts';
import { readJson } from '../http/readJson.ts';
import { readText } from '../http/readText.ts';
import type { Handler } from '../http/Route.ts';

/** `POST /networks/{name}/disconnect`. */
export const disconnectNetwork: Handler = (engine, call, reply) => {
  const body = readJson(call);
  const name = readText(body, 'Container');
  const isForced = body['Force'] === true;
  const container = isForced ? engine.containers.lookUp(name) : engine.containers.find(name);
  const network = engine.networks.find(call.params['name'] ?? '');
  if (!container) throw new EngineError(404, `endpoint ${name} not found`);
  engine.networks.disconnect(network, container, isForced);
  reply.empty(200);
};
