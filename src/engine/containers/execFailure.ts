import { SpawnError } from '../../userland/SpawnError.ts';
import { spawnProblem } from './spawnProblem.ts';
import { translateStart } from './translateStart.ts';

const frame = 'OCI runtime exec failed: exec failed: ';

/**
 * What a command that could not be started in a container answers.
 * @param command its program, as it was asked for
 * @throws what is no failure of starting it
 */
export function execFailure(
  error: unknown,
  command: string,
): { readonly text: string; readonly status: 400 | 500 } {
  if (!(error instanceof SpawnError)) throw error;
  const { message, isDaemons } = spawnProblem(error);
  if (isDaemons) return { text: message, status: 500 };
  const isRelative = error.failure === 'relativeWorkdir';
  const words = isRelative ? message : `unable to start container process: ${message}`;
  return translateStart(command, `${frame}${words}: unknown`);
}
