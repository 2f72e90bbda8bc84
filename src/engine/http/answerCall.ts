import type { Engine } from '../Engine.ts';
import type { Call } from './Call.ts';
import { EngineError } from './EngineError.ts';
import { matchRoute } from './matchRoute.ts';
import type { Reply } from './Reply.ts';
import type { Route } from './Route.ts';

const newest = [1, 41] as const;
const oldest = [1, 12] as const;

/** Finds the route of a call and lets it answer; what it throws becomes Docker's errors. */
export function answerCall(
  engine: Engine,
  routes: readonly Route[],
  call: Call,
  reply: Reply,
): void {
  const problem = versionProblem(call.version);
  if (problem) {
    reply.fail(400, problem);
    return;
  }
  try {
    const found = matchRoute(routes, call.method, call.path);
    if (!found) throw new EngineError(404, 'page not found');
    found.route.handler(engine, { ...call, params: found.params }, reply);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    reply.fail(error.status, error.message);
  }
}

function versionProblem(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const order = (other: readonly [number, number]) => major - other[0] || minor - other[1];
  if (order(newest) > 0) {
    return `client version ${version} is too new. Maximum supported API version is ${newest.join('.')}`;
  }
  if (order(oldest) < 0) {
    return `client version ${version} is too old. Minimum supported API version is ${oldest.join('.')}, please upgrade your client to a newer version`;
  }
  return null;
}
