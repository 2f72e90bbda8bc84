import type { Engine } from '../Engine.ts';
import type { Call } from './Call.ts';
import { compareVersions } from './compareVersions.ts';
import { daemonHeaders } from './daemonHeaders.ts';
import { EngineError } from './EngineError.ts';
import { matchRoute } from './matchRoute.ts';
import { queryProblem } from './queryProblem.ts';
import type { Reply } from './Reply.ts';
import type { Route } from './Route.ts';
import { versionProblem } from './versionProblem.ts';
import { withPlainErrors } from './withPlainErrors.ts';

/**
 * Finds the route of a call and lets it answer; what it throws becomes Docker's errors. What no route takes
 * is refused before the daemon has said anything of itself, as moby's `createMux` has it.
 */
export function answerCall(
  engine: Engine,
  routes: readonly Route[],
  call: Call,
  reply: Reply,
): void {
  const path = decoded(call.path);
  if (path === null) {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' };
    reply.bare(400, headers, '400 Bad Request');
    return;
  }
  const isPlain = compareVersions(call.version, '1.24') < 0;
  const found = matchRoute(routes, call.method, path);
  const problem = found && versionProblem(call.version);
  if (!found || problem) {
    refuse(reply, isPlain, problem);
    return;
  }
  const teller = isPlain ? withPlainErrors(reply) : reply;
  try {
    const unread = found.route.ignoresQuery ? null : queryProblem(call.search);
    if (unread !== null) throw new EngineError(400, unread);
    found.route.handler(engine, { ...call, params: found.params }, teller);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    teller.fail(error.status, error.message);
  }
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** @param problem of the client's version; null where there is no such page */
function refuse(reply: Reply, isPlain: boolean, problem: string | null): void {
  const message = problem ?? 'page not found';
  const plainHeaders = {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  };
  const type = isPlain ? plainHeaders : { 'Content-Type': 'application/json' };
  const text = isPlain ? message : JSON.stringify({ message });
  reply.bare(problem ? 400 : 404, { ...(problem && daemonHeaders), ...type }, `${text}\n`);
}
