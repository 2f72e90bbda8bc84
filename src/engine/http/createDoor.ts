import type { Engine } from '../Engine.ts';
import type { Door } from '../Door.ts';
import type { Call, Upstream } from './Call.ts';
import type { CallObserver } from './CallObserver.ts';
import { EngineError } from './EngineError.ts';
import { matchRoute } from './matchRoute.ts';
import { PromisedReply } from './PromisedReply.ts';
import type { Route } from './Route.ts';

const newest = [1, 41] as const;
const oldest = [1, 12] as const;

/** Opens an engine to web requests: reads them, finds their route, and turns what it throws into Docker's errors. */
export function createDoor(
  engine: Engine,
  routes: readonly Route[],
  observer: CallObserver | null = null,
): Door {
  return async (request, upstream) => {
    const { path, version, problem } = readPath(new URL(request.url).pathname);
    const call: Call = {
      method: request.method,
      path,
      version,
      params: {},
      query: new URL(request.url).searchParams,
      headers: request.headers,
      body: new Uint8Array(await request.arrayBuffer()),
      upstream: upstream ? listenTo(upstream) : null,
    };
    const id = observer?.onCall(call) ?? 0;
    const reply = new PromisedReply((status) => observer?.onAnswer(id, status));
    const found = matchRoute(routes, request.method, path);
    if (problem) reply.fail(400, problem);
    else if (!found) reply.fail(404, 'page not found');
    else {
      try {
        found.route.handler(engine, { ...call, params: found.params }, reply);
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        reply.fail(error.status, error.message);
      }
    }
    return reply.response;
  };
}

function readPath(pathname: string): { path: string; version: string; problem: string | null } {
  const found = /^\/v(\d+)\.(\d+)(\/.*)$/.exec(pathname);
  if (!found) return { path: pathname, version: newest.join('.'), problem: null };
  const [, major = '', minor = '', path = ''] = found;
  const version = `${major}.${minor}`;
  const order = (a: readonly [number, number]) => Number(major) - a[0] || Number(minor) - a[1];
  let problem = null;
  if (order(newest) > 0) {
    problem = `client version ${version} is too new. Maximum supported API version is ${newest.join('.')}`;
  } else if (order(oldest) < 0) {
    problem = `client version ${version} is too old. Minimum supported API version is ${oldest.join('.')}, please upgrade your client to a newer version`;
  }
  return { path, version, problem };
}

/** Bytes are kept until someone listens: a client may type before its container runs. */
function listenTo(stream: ReadableStream<Uint8Array>): Upstream {
  const early: Uint8Array[] = [];
  let isEnded = false;
  let tell: { onBytes: (bytes: Uint8Array) => void; onEnd: () => void } | null = null;
  void pump();
  return {
    listen(onBytes, onEnd) {
      tell = { onBytes, onEnd };
      for (const bytes of early.splice(0)) onBytes(bytes);
      if (isEnded) onEnd();
    },
  };

  async function pump(): Promise<void> {
    const reader = stream.getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        if (tell) tell.onBytes(next.value);
        else early.push(next.value);
      }
    } catch {
      // A broken connection ends like any other.
    }
    isEnded = true;
    tell?.onEnd();
  }
}
