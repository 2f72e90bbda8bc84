import { normalizePath } from '../../userland/normalizePath.ts';
import { writeTar } from '../../userland/tar/writeTar.ts';
import type { TarEntry } from '../../userland/tar/TarEntry.ts';
import { CliError } from '../CliError.ts';
import type { CliIo } from '../CliIo.ts';
import { readStdin } from '../readStdin.ts';
import type { BuildContext } from './BuildContext.ts';
import { contextTar } from './contextTar.ts';
import { IgnoreRules } from './IgnoreRules.ts';

/** The name a Dockerfile gets in a context it does not stand in. */
const strayName = '.dockerfile.0a1b2c3d4e5f60718293';

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
  if (!entry) throw new CliError(withoutDirectory(context));
  const directory = normalizePath(context, io.files.workingDirectory);
  if (entry.kind === 'file') {
    throw new CliError(`unable to prepare context: context must be a directory: ${directory}`);
  }
  const rules = new IgnoreRules(await textOf(io, `${directory}/.dockerignore`));
  const { name, stray } = await findDockerfile(io, directory, dockerfile);
  rules.keep('.dockerignore');
  rules.keep(name);
  return { tar: await contextTar(io.files, directory, rules, stray), dockerfile: name };
}

function withoutDirectory(context: string): string {
  if (
    /^https?:\/\/.*\.git(#.*)?$/.test(context) ||
    /^(git:\/\/|git@|github\.com\/)/.test(context)
  ) {
    const host = /(?:\/\/|@)([^/:]+)/.exec(context)?.[1] ?? 'github.com';
    return `unable to prepare context: unable to 'git clone' to temporary context directory: error fetching: fatal: unable to access '${context.replace(/#.*$/, '')}/': Could not resolve host: ${host}\n: exit status 128`;
  }
  if (/^https?:\/\//.test(context)) {
    const host = /\/\/([^/:]+)/.exec(context)?.[1] ?? '';
    return `unable to prepare context: unable to download remote context ${context}: Get "${context}": dial tcp: lookup ${host}: no such host`;
  }
  return `unable to prepare context: path "${context}" not found`;
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

async function findDockerfile(
  io: CliIo,
  directory: string,
  given: string,
): Promise<{ name: string; stray: TarEntry[] }> {
  if (given === '-') {
    return { name: strayName, stray: [fileEntry(strayName, await readStdin(io), io.nowMs())] };
  }
  const path = given
    ? normalizePath(given, io.files.workingDirectory)
    : ((await firstThere(io, [`${directory}/Dockerfile`, `${directory}/dockerfile`])) ??
      `${directory}/Dockerfile`);
  if (!(await io.files.stat(path))) {
    throw new CliError(
      `unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat ${path}: no such file or directory`,
    );
  }
  const inside = directory === '/' ? '/' : `${directory}/`;
  if (path.startsWith(inside)) return { name: path.slice(inside.length), stray: [] };
  return {
    name: strayName,
    stray: [fileEntry(strayName, await io.files.read(path), io.nowMs())],
  };
}

async function firstThere(io: CliIo, paths: readonly string[]): Promise<string | null> {
  for (const path of paths) if (await io.files.stat(path)) return path;
  return null;
}

async function textOf(io: CliIo, path: string): Promise<string> {
  return (await io.files.stat(path)) ? new TextDecoder().decode(await io.files.read(path)) : '';
}

function fileEntry(path: string, data: Uint8Array, modifiedMs: number): TarEntry {
  const owned = { mode: 0o600, uid: 0, gid: 0, modifiedMs };
  return { path, node: { ...owned, kind: 'file', sizeBytes: data.length, data } };
}
