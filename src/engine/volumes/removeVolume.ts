import type { Handler } from '../http/Route.ts';
import { isTrue } from '../http/isTrue.ts';

/** `DELETE /volumes/{name}`; `force` forgives a volume that is not there. */
export const removeVolume: Handler = (engine, { params, query }, reply) => {
  const name = params.name ?? '';
  const isMissing = engine.volumes.lookUp(name) === null;
  if (!(isMissing && isTrue(query.get('force')))) engine.volumes.remove(engine.volumes.find(name));
  reply.empty(204);
};
