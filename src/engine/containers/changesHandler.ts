import type { Handler } from '../http/Route.ts';

const kinds = { C: 0, A: 1, D: 2 } as const;

/** `GET /containers/{name}/changes` */
export const changesHandler: Handler = (engine, call, reply) => {
  const container = engine.containers.find(call.params.name ?? '');
  const changes = container.files.changes().map(({ path, kind }) => {
    return { Path: path, Kind: kinds[kind] };
  });
  reply.json(200, changes.length > 0 ? changes : null);
};
