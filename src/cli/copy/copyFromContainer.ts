import { quoteGo } from '../../go/quoteGo.ts';
import { normalizePath } from '../../userland/normalizePath.ts';
import { readTar } from '../../userland/tar/readTar.ts';
import { callDaemon } from '../callDaemon.ts';
import type { CliContext } from '../CliContext.ts';
import { CliError } from '../CliError.ts';
import { containerPath } from '../containerPath.ts';
import { baseName } from './baseName.ts';
import { meansDirectory } from './meansDirectory.ts';
import { parentOf } from './parentOf.ts';
import { readPathFacts } from './readPathFacts.ts';

/** Copies a file or directory out of a container; bytes got. @throws CliError */
export async function copyFromContainer(
  context: CliContext,
  container: string,
  source: string,
  target: string,
  followsLink: boolean,
): Promise<number> {
  const { io } = context;
  const { files } = io;
  if (target !== '-') await checkTarget(context, target);
  let path = source;
  if (followsLink) {
    const asked = await callDaemon(context, 'HEAD', containerPath(container, 'archive'), {
      query: { path },
    }).catch(() => null);
    const link = asked && readPathFacts(asked.headers)?.linkTarget;
    if (link) path = normalizePath(link, parentOf(path));
  }
  const response = await callDaemon(context, 'GET', containerPath(container, 'archive'), {
    query: { path },
  });
  const archive = new Uint8Array(await response.arrayBuffer());
  if (target === '-') {
    io.write(1, archive);
    return archive.length;
  }
  const facts = readPathFacts(response.headers);
  const existing = await files.stat(target);
  const isContents = facts?.isDirectory === true && /(^|\/)\.$/.test(source);
  if (!existing && !facts?.isDirectory && meansDirectory(target)) {
    throw new CliError('no such directory');
  }
  if (existing && existing.kind !== 'directory' && facts?.isDirectory) {
    throw new CliError('cannot copy directory');
  }
  const isInside = existing?.kind === 'directory' && !isContents;
  const root = isInside
    ? `${target.replace(/\/+$/, '')}/${baseName(path)}`
    : target.replace(/(.)\/+$/, '$1');
  for (const entry of readTar(archive)) {
    const [, ...below] = entry.path.split('/');
    const to = below.length > 0 ? `${root}/${below.join('/')}` : root;
    const { node } = entry;
    if (node.kind === 'directory') {
      if ((await files.stat(to))?.kind !== 'directory') await files.makeDirectory(to, node.mode);
    } else if (node.kind === 'file') {
      await files.write(to, node.data ?? new Uint8Array(node.sizeBytes), node.mode);
    }
  }
  return archive.length;
}

async function checkTarget({ io }: CliContext, target: string): Promise<void> {
  const parent = parentOf(normalizePath(target, io.files.workingDirectory));
  if ((await io.files.stat(parent))?.kind === 'directory') return;
  // A directory that is all there is (`.`, `/`) has no parent to ask about.
  if ((await io.files.stat(target))?.kind === 'directory') return;
  throw new CliError(`invalid output path: directory ${quoteGo(parent)} does not exist`);
}
