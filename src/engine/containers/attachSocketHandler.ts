import type { Handler } from '../http/Route.ts';
import { checkAttach } from './checkAttach.ts';

/**
 * `GET /containers/{name}/attach/ws`: an attach over a WebSocket, which Docker's clients never ask for and
 * this daemon does not speak; others are told what they are told without one.
 */
export const attachSocketHandler: Handler = (engine, call, reply) => {
  checkAttach(engine, call);
  reply.bare(400, {}, 'not websocket protocol');
};
