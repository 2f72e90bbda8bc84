import type { Handler } from '../http/Route.ts';

/** `POST /containers/{name}/copy`: gone since API 1.24, without a word. */
export const copyHandler: Handler = (_engine, _call, reply) => reply.empty(404);
