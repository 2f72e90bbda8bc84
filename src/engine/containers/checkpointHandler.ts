import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';

/** `/containers/{name}/checkpoints`: of an experimental daemon, which this is not. */
export const checkpointHandler: Handler = () => {
  const advice = 'Start the Docker daemon in experimental mode in order to enable it.';
  throw new EngineError(501, `This experimental feature is disabled by default. ${advice}`);
};
