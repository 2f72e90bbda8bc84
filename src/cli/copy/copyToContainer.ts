import { normalizePath } from '../../userland/normalizePath.ts';
import type { TarEntry } from '../../userland/tar/TarEntry.ts';
import { writeTar } from '../../userland/tar/writeTar.ts';
import { callDaemon } from '../callDaemon.ts';
import type { ClientEntry } from '../ClientFiles.ts';
import type { CliContext } from '../CliContext.ts';
import { CliError } from '../CliError.ts';
import { containerPath } from '../containerPath.ts';
import { readStdin } from '../readStdin.ts';
import { baseName } from './baseName.ts';
import { meansDirectory } from './meansDirectory.ts';
import { parentOf } from './parentOf.ts';
import { readPathFacts } from './readPathFacts.ts';
import type { PathFacts } from './readPathFacts.ts';

/** Copies a file or directory of the person's own into a container; bytes sent. @throws CliError */
export async function copyToContainer(
  context: CliContext,
  source: string,
  container: string,
  target: string,
): Promise<number> {
  const { io } = context;
  let destination = target;
  let facts = await statPath(context, container, destination);
  if (facts?.linkTarget) {
    destination = normalizePath(facts.linkTarget, parentOf(destination));
    facts = (await statPath(context, container, destination)) ?? null;
  }
  if (source === '-') {
    if (!facts?.isDirectory) {
      throw new CliError(`destination "${container}:${target}" must be a directory`);
    }
    return put(context, container, destination, await readStdin(io));
  }
  const entry = await io.files.stat(source);
  if (!entry) {
    const whole = normalizePath(source, io.files.workingDirectory);
    throw new CliError(`lstat ${whole}: no such file or directory`);
  }
  const isDirectory = entry.kind === 'directory';
  let folder = destination;
  let name = baseName(normalizePath(source, io.files.workingDirectory));
  if (facts?.isDirectory) {
    if (isDirectory && /(^|\/)\.$/.test(source)) name = '';
  } else if (facts) {
    if (isDirectory) throw new CliError('cannot copy directory');
    if (meansDirectory(target)) throw new CliError('not a directory');
    folder = parentOf(destination);
    name = baseName(destination);
  } else {
    if (!isDirectory && meansDirectory(target)) throw new CliError('no such directory');
    folder = parentOf(destination);
    name = baseName(normalizePath(destination));
  }
  return put(context, container, folder, await archiveOf(context, source, entry, name));
}

async function put(
  context: CliContext,
  container: string,
  path: string,
  body: Uint8Array,
): Promise<number> {
  await callDaemon(context, 'PUT', containerPath(container, 'archive'), {
    query: { noOverwriteDirNonDir: 'true', path },
    body,
    contentType: 'text/plain',
  });
  return body.length;
}

async function statPath(
  context: CliContext,
  container: string,
  path: string,
): Promise<PathFacts | null> {
  try {
    const { headers } = await callDaemon(context, 'HEAD', containerPath(container, 'archive'), {
      query: { path },
    });
    return readPathFacts(headers);
  } catch (error) {
    if (error instanceof CliError) return null;
    throw error;
  }
}

/** @param name what the source is called in the archive; empty for a directory's contents alone */
async function archiveOf(
  { io }: CliContext,
  source: string,
  root: ClientEntry,
  name: string,
): Promise<Uint8Array> {
  const entries: TarEntry[] = [];
  const add = async (entry: ClientEntry, path: string, from: string) => {
    const owned = { mode: entry.mode, uid: 0, gid: 0, modifiedMs: entry.modifiedMs };
    if (entry.kind === 'directory') entries.push({ path, node: { kind: 'directory', ...owned } });
    else if (entry.kind === 'symlink') {
      entries.push({ path, node: { kind: 'symlink', target: entry.target ?? '', ...owned } });
    } else {
      const data = await io.files.read(from);
      entries.push({ path, node: { kind: 'file', sizeBytes: data.length, data, ...owned } });
    }
  };
  await add(root, name || '.', source);
  if (root.kind === 'directory') {
    for (const entry of await io.files.walk(source)) {
      await add(
        entry,
        name ? `${name}/${entry.path}` : entry.path,
        `${source.replace(/\/+$/, '')}/${entry.path}`,
      );
    }
  }
  return writeTar(entries);
}
