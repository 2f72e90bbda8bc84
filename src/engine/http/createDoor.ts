import type { Engine } from '../Engine.ts';
import type { Door } from '../Door.ts';
import { answerCall } from './answerCall.ts';
import type { CallObserver } from './CallObserver.ts';
import { PromisedReply } from './PromisedReply.ts';
import { readCall } from './readCall.ts';
import type { Route } from './Route.ts';

/** Opens an engine to web requests. */
export function createDoor(
  engine: Engine,
  routes: readonly Route[],
  observer: CallObserver | null = null,
): Door {
  return async (request, upstream) => {
    const call = await readCall(request, upstream);
    const id = observer?.onCall(call) ?? 0;
    const reply = new PromisedReply((status) => observer?.onAnswer(id, status));
    answerCall(engine, routes, call, reply);
    return reply.response;
  };
}
