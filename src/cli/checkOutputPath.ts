import type { CliContext } from './CliContext.ts';
import { CliError } from './CliError.ts';

/**
 * Whether a file can be written there, before the daemon is asked for it.
 * @throws CliError beginning with `problem`
 */
export async function checkOutputPath(
  { io }: CliContext,
  path: string,
  problem: string,
): Promise<void> {
  const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) || '/' : '.';
  if (parent !== '.' && !(await io.files.stat(parent))) {
    throw new CliError(
      `${problem}: invalid output path: stat ${parent}: no such file or directory`,
    );
  }
  if ((await io.files.stat(path))?.kind === 'directory') {
    throw new CliError(`${problem}: cannot write to a directory`);
  }
}
