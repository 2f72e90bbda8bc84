import { normalizePath } from '../../userland/normalizePath.ts';
import { CliError } from '../CliError.ts';
import type { CliIo } from '../CliIo.ts';
import { readStdin } from '../readStdin.ts';

/** Where a build's Dockerfile is. */
export interface FoundDockerfile {
  /** Relative to the context. */
  readonly name: string;
  /** What it holds where it does not stand in the context: it came in at standard input, or lies outside. */
  readonly stray: Uint8Array | null;
}

/**
 * @param directory of the context @param given by `--file`: relative to where the client stands
 * @throws CliError
 */
export async function findDockerfile(
  io: CliIo,
  directory: string,
  given: string,
): Promise<FoundDockerfile> {
  if (given === '-') return { name: given, stray: await readStdin(io) };
  const usual = [`${directory}/Dockerfile`, `${directory}/dockerfile`];
  const path = given
    ? normalizePath(given, io.files.workingDirectory)
    : ((await firstThere(io, usual)) ?? `${directory}/Dockerfile`);
  const entry = await io.files.stat(path);
  if (!entry) {
    throw new CliError(
      `unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat ${path}: no such file or directory`,
    );
  }
  const name = relativePath(directory, path);
  if (!name.startsWith('../')) return { name, stray: null };
  if (entry.kind === 'directory') throw new CliError(`read ${given}: is a directory`);
  return { name, stray: await io.files.read(path) };
}

async function firstThere(io: CliIo, paths: readonly string[]): Promise<string | null> {
  for (const path of paths) if (await io.files.stat(path)) return path;
  return null;
}

function relativePath(from: string, to: string): string {
  const [base, target] = [from, to].map((path) => path.split('/').filter((part) => part !== ''));
  if (!base || !target) return '.';
  const differs = base.findIndex((part, at) => part !== target[at]);
  const shared = differs < 0 ? base.length : differs;
  return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/') || '.';
}
