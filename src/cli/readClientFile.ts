import type { CliContext } from './CliContext.ts';
import { CliError } from './CliError.ts';

/** A file of the person's own. @throws CliError `open x: no such file or directory` */
export async function readClientFile({ io }: CliContext, path: string): Promise<Uint8Array> {
  const entry = await io.files.stat(path);
  if (!entry) throw new CliError(`open ${path}: no such file or directory`);
  if (entry.kind === 'directory') throw new CliError(`read ${path}: is a directory`);
  return io.files.read(path);
}
