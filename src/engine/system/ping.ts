import type { Handler } from '../http/Route.ts';

/** Nothing on the way may answer in the daemon's place. */
const uncached = { 'Cache-Control': 'no-cache, no-store, must-revalidate', Pragma: 'no-cache' };

/** `GET /_ping`: what every client asks first, to learn which version is spoken. */
export const ping: Handler = (_engine, call, reply) => {
  const text = call.method === 'HEAD' ? '' : 'OK';
  reply.bytes(200, 'text/plain; charset=utf-8', new TextEncoder().encode(text), uncached);
};
