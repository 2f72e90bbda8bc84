import { noSwarmManager } from '../system/noSwarmManager.ts';
import { checkContentType } from '../http/checkContentType.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { readBody } from '../json/readBody.ts';
import { isPredefined } from './isPredefined.ts';
import type { NetworkBody } from './NetworkBody.ts';
import { networkRequest } from './networkRequest.ts';
import { networkShape } from './networkShape.ts';

/** `POST /networks/create`. */
export const createNetwork: Handler = (engine, call, reply) => {
  checkContentType(call);
  const body = readBody<NetworkBody>(call, networkShape);
  const request = networkRequest(body);
  if (body.Ingress) {
    throw new EngineError(403, 'Ingress network can only be global scope network');
  }
  if (body.Scope === 'swarm') {
    throw new EngineError(403, 'cannot create a swarm scoped network when swarm is not active');
  }
  if (!['', 'local', undefined].includes(body.Scope)) {
    throw new EngineError(503, noSwarmManager);
  }
  // Moby looks a network up by prefix: that of no name is anyone's.
  const isTaken = ({ name }: { name: string }) => request.name === '' || name === request.name;
  const same = engine.networks.all().find(isTaken);
  if (same && !isPredefined(request) && body.CheckDuplicate) {
    throw new EngineError(409, `network with name ${request.name} already exists`);
  }
  const { id } = engine.networks.create(request);
  const warning = same ? `Network with name ${same.name} (id : ${same.id}) already exists` : '';
  reply.json(201, { Id: id, Warning: warning });
};
