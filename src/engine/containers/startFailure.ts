import { SpawnError } from '../../userland/SpawnError.ts';
import { EngineError } from '../http/EngineError.ts';
import { spawnProblem } from './spawnProblem.ts';

const before =
  'failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: ';

/** What a start that failed answers, and the exit code it leaves behind. */
export function startFailure(error: unknown): {
  readonly error: EngineError;
  readonly exitCode: number;
} {
  if (error instanceof EngineError) return { error, exitCode: 128 };
  if (!(error instanceof SpawnError)) throw error;
  const { message, exitCode } = spawnProblem(error);
  // dockerd itself looks users up; the rest is runc's finding.
  const isDaemons = ['badUser', 'badGroup', 'badAddedGroup', 'badId'].includes(error.failure);
  const text = isDaemons ? message : `${before}${message}: unknown`;
  return { error: new EngineError(exitCode === 128 ? 500 : 400, text), exitCode };
}
