import { SpawnError } from '../../userland/SpawnError.ts';
import { EngineError } from '../http/EngineError.ts';
import { RuntimeRefusal } from './RuntimeRefusal.ts';
import { spawnProblem } from './spawnProblem.ts';
import { translateStart } from './translateStart.ts';

const before = 'failed to create shim task: OCI runtime create failed: runc create failed: ';

/**
 * What a start that failed answers, and the exit code it leaves behind; null for none of its own.
 * @param command the container's program, as it was asked for
 */
export function startFailure(
  error: unknown,
  command: string,
): {
  readonly error: EngineError;
  readonly exitCode: number | null;
} {
  if (error instanceof EngineError) return { error, exitCode: null };
  const runtimeText = runtimeTextOf(error);
  if (typeof runtimeText !== 'string') return { error: runtimeText, exitCode: null };
  const { text, status, exitCode } = translateStart(command, `${before}${runtimeText}: unknown`);
  return { error: new EngineError(status, text), exitCode };
}

/** runc's own words; dockerd looks users up itself, and says so without a frame. */
function runtimeTextOf(error: unknown): string | EngineError {
  if (error instanceof RuntimeRefusal) return error.message;
  if (!(error instanceof SpawnError)) throw error;
  const { message, isDaemons } = spawnProblem(error);
  return isDaemons
    ? new EngineError(500, message)
    : `unable to start container process: ${message}`;
}
