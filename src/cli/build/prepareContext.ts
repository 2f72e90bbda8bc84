import { normalizePath } from '../../userland/normalizePath.ts';
import { IgnoreRules } from '../../userland/patterns/IgnoreRules.ts';
import { PatternError } from '../../userland/patterns/PatternError.ts';
import { writeTar } from '../../userland/tar/writeTar.ts';
import { CliError } from '../CliError.ts';
import type { CliIo } from '../CliIo.ts';
import { readStdin } from '../readStdin.ts';
import type { BuildContext } from './BuildContext.ts';
import { contextEntries } from './contextEntries.ts';
import { fileEntry } from './fileEntry.ts';
import { findDockerfile } from './findDockerfile.ts';
import { remoteProblem } from './remoteProblem.ts';
import { withStrayDockerfile } from './withStrayDockerfile.ts';

/**
 * Packs what `docker build` was pointed at: a directory, a Dockerfile or archive on standard input.
 * @param dockerfile of `--file`, empty for the usual one, `-` for standard input
 * @throws CliError as the client words it
 */
export async function prepareContext(
  io: CliIo,
  context: string,
  dockerfile: string,
): Promise<BuildContext> {
  if (context === '-') {
    if (dockerfile === '-') {
      throw new CliError("invalid argument: can't use stdin for both build context and dockerfile");
    }
    return fromStdin(await readStdin(io), dockerfile || 'Dockerfile', io.nowMs());
  }
  const entry = context ? await io.files.stat(context) : null;
  if (!entry) throw new CliError(remoteProblem(context));
  const directory = normalizePath(context, io.files.workingDirectory);
  if (entry.kind === 'file') {
    throw new CliError(`unable to prepare context: context must be a directory: ${directory}`);
  }
  const { name, stray } = await findDockerfile(io, directory, dockerfile);
  const entries = await contextEntries(io.files, directory, await rulesOf(io, directory, name));
  if (stray) return withStrayDockerfile(entries, stray, io.nowMs());
  return { tar: writeTar(entries), dockerfile: name };
}

/** An archive as it is, or a Dockerfile that makes a context alone. */
function fromStdin(bytes: Uint8Array, dockerfile: string, nowMs: number): BuildContext {
  if (isArchive(bytes)) return { tar: bytes, dockerfile };
  return { tar: writeTar([fileEntry('Dockerfile', bytes, nowMs)]), dockerfile: 'Dockerfile' };
}

function isArchive(bytes: Uint8Array): boolean {
  const magics = [
    [0x1f, 0x8b, 0x08],
    [0x42, 0x5a, 0x68],
    [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
  ];
  if (magics.some((magic) => magic.every((byte, at) => bytes[at] === byte))) return true;
  return new TextDecoder().decode(bytes.subarray(257, 262)) === 'ustar';
}

/** Dockerfile and `.dockerignore` go along whatever the rules say: the daemon reads them. */
async function rulesOf(io: CliIo, directory: string, dockerfile: string): Promise<IgnoreRules> {
  const path = `${directory}/.dockerignore`;
  const bytes = (await io.files.stat(path)) ? await io.files.read(path) : undefined;
  try {
    const rules = new IgnoreRules(new TextDecoder().decode(bytes));
    rules.keep('.dockerignore');
    rules.keep(dockerfile);
    return rules;
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new CliError(`error checking context: ${error.message}`);
  }
}
