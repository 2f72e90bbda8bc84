import { readJson } from '../http/readJson.ts';
import { readText } from '../http/readText.ts';
import type { Handler } from '../http/Route.ts';

/** `POST /networks/{name}/disconnect`. */
export const disconnectNetwork: Handler = (engine, call, reply) => {
  const body = readJson(call);
  const container = engine.containers.find(readText(body, 'Container'));
  const network = engine.networks.find(call.params['name'] ?? '');
  engine.networks.disconnect(network, container, body['Force'] === true);
  reply.empty(200);
};
