import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';

const inputFd = 20;
const outputFd = 21;

/**
 * Copies a file, link or directory with all in it; what a device gives is read to its end.
 * @param keeps owners and times; @param follows links, of what is named
 * @param into where it all goes to: met on the way, that is left out
 * @returns where it was met, null where it was not
 */
export function* copyTree(
  os: Os,
  from: string,
  to: string,
  keeps: boolean,
  follows: boolean,
  into: string | null = null,
): Run<string | null> {
  const node = os.files.stat(from, follows);
  const owner = keeps ? {} : { uid: os.uid, gid: os.gid, modifiedMs: os.nowMs };
  if (node.kind === 'directory') {
    if (!os.files.isDirectory(to)) os.files.put(to, { ...node, ...owner });
    const destination = into ?? os.files.realPath(to);
    let met: string | null = null;
    for (const name of os.files.list(from)) {
      const path = `${from}/${name}`;
      if (os.files.isDirectory(path) && os.files.realPath(path) === destination) met = path;
      else met = (yield* copyTree(os, path, `${to}/${name}`, keeps, false, destination)) ?? met;
    }
    return met;
  }
  const old = os.files.exists(to) ? os.files.stat(to) : null;
  if (node.kind === 'device' || old?.kind === 'device') {
    yield* copyBytes(os, from, to);
    return null;
  }
  if (node.kind === 'file') os.files.demand(from, 4);
  if (old?.kind === 'file') os.files.demand(to, 2);
  const mode = keeps ? node.mode : node.mode & ~os.umask;
  const target = old?.kind === 'file' && node.kind === 'file' ? os.files.realPath(to) : to;
  os.files.put(target, { ...node, ...owner, mode });
  return null;
}

function* copyBytes(os: Os, from: string, to: string): Run {
  os.setFile(inputFd, os.files.open(from, 'read'));
  os.setFile(outputFd, os.files.open(to, 'write'));
  for (;;) {
    const bytes = yield* os.read(inputFd, 1 << 20);
    if (bytes === null) break;
    yield* os.write(outputFd, bytes);
  }
  os.setFile(inputFd, null);
  os.setFile(outputFd, null);
}
