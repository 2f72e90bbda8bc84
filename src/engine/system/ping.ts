import type { Handler } from '../http/Route.ts';

/** `GET /_ping`: what every client asks first, to learn which version is spoken. */
export const ping: Handler = (_engine, call, reply) => {
  const text = call.method === 'HEAD' ? '' : 'OK';
  reply.bytes(200, 'text/plain; charset=utf-8', new TextEncoder().encode(text));
};
