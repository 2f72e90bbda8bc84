import type { Engine } from '../Engine.ts';
import type { Door } from '../Door.ts';
import { answerCall } from './answerCall.ts';
import { PromisedReply } from './PromisedReply.ts';
import { readCall } from './readCall.ts';
import type { Route } from './Route.ts';

/** Opens an engine to web requests. */
export function createDoor(engine: Engine, routes: readonly Route[]): Door {
  return async (request, upstream) => {
    const call = await readCall(request, upstream);
    const reply = new PromisedReply();
    answerCall(engine, routes, call, reply);
    return reply.response;
  };
}
