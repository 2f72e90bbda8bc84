import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { familiarName } from './familiarName.ts';
import { familiarReference } from './familiarReference.ts';
import { readTarget } from './readTarget.ts';
import { tellImageEvent } from './tellImageEvent.ts';

/** `POST /images/{name}/tag` */
export const tagImage: Handler = (engine, { params, query }, reply) => {
  const { id } = engine.images.find(params.name ?? '');
  const target = readTarget(query.get('repo') ?? '', query.get('tag') ?? '', 500);
  if (!target) throw new EngineError(500, 'invalid reference format');
  if (familiarName(target) === 'sha256') {
    const reason = 'refusing to create an ambiguous tag using digest algorithm as name';
    throw new EngineError(400, reason);
  }
  const name = familiarReference(target);
  engine.images.tag(name, id);
  tellImageEvent(engine, 'tag', id, name);
  reply.empty(201);
};
