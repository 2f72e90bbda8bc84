import { EngineError } from '../http/EngineError.ts';
import { readJson } from '../http/readJson.ts';
import { readText } from '../http/readText.ts';
import type { Handler } from '../http/Route.ts';
import { readEndpointRequest } from './readEndpointRequest.ts';

/** `POST /networks/{name}/connect`. */
export const connectNetwork: Handler = (engine, call, reply) => {
  const body = readJson(call);
  const container = engine.containers.find(readText(body, 'Container'));
  if (engine.host.statusOf(container.row) === 'removing') {
    const text = `Container ${container.id} is marked for removal and cannot be connected or disconnected to the network`;
    throw new EngineError(409, text);
  }
  const network = engine.networks.find(call.params['name'] ?? '');
  engine.networks.connect(network, container, readEndpointRequest(body['EndpointConfig']));
  reply.empty(200);
};
