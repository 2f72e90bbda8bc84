import { checkContentType } from '../http/checkContentType.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { go } from '../json/go.ts';
import { readBody } from '../json/readBody.ts';
import type { EndpointSettings } from './EndpointSettings.ts';
import { endpointRequest } from './endpointRequest.ts';
import { endpointShape } from './endpointShape.ts';

interface Body {
  readonly Container: string;
  readonly EndpointConfig: EndpointSettings;
}

const shape = go.struct('types.NetworkConnect', {
  Container: go.string,
  EndpointConfig: endpointShape,
});

/** `POST /networks/{name}/connect`. */
export const connectNetwork: Handler = (engine, call, reply) => {
  checkContentType(call);
  const body = readBody<Body>(call, shape);
  const container = engine.containers.find(body.Container ?? '');
  if (engine.host.statusOf(container.row) === 'removing') {
    const text = `Container ${container.id} is marked for removal and cannot be connected or disconnected to the network`;
    throw new EngineError(409, text);
  }
  const network = engine.networks.find(call.params.name ?? '');
  engine.networks.connect(network, container, endpointRequest(body.EndpointConfig ?? {}));
  reply.empty(200);
};
