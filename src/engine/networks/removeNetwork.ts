import type { Handler } from '../http/Route.ts';

/** `DELETE /networks/{name}`. */
export const removeNetwork: Handler = (engine, { params }, reply) => {
  engine.networks.remove(engine.networks.find(params.name ?? ''));
  reply.empty(204);
};
