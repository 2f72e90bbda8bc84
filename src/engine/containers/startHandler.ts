import { compareVersions } from '../http/compareVersions.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { startContainer } from './startContainer.ts';
import { statusOf } from './statusOf.ts';

/** Moby takes a body that is no longer for one that says nothing: `{}`, `null`. */
const emptyBytes = 7;

/** `POST /containers/{name}/start` */
export const startHandler: Handler = (engine, call, reply) => {
  // Old clients sent a HostConfig.
  if (call.body.length > emptyBytes && compareVersions(call.version, '1.24') >= 0) {
    const fate = 'was deprecated since API v1.22 and removed in v1.24';
    throw new EngineError(400, `starting container with non-empty request body ${fate}`);
  }
  if (call.query.get('checkpoint')) {
    throw new EngineError(400, 'checkpoint is only supported in experimental mode');
  }
  const container = engine.containers.find(call.params.name ?? '');
  const status = statusOf(engine, container);
  if (status === 'paused') {
    throw new EngineError(409, 'cannot start a paused container, try unpause instead');
  }
  if (status === 'running' || status === 'restarting') {
    reply.empty(304);
    return;
  }
  if (status === 'removing' || status === 'dead') {
    throw new EngineError(409, 'container is marked for removal and cannot be started');
  }
  startContainer(
    engine,
    container,
    () => reply.empty(204),
    (error) => reply.fail(error.status, error.message),
  );
};
