import type { Os } from '../kernel/Os.ts';

/** Copies a file, link or directory with all in it; `keeps` owners and times. */
export function copyTree(os: Os, from: string, to: string, keeps: boolean, follows: boolean): void {
  const node = os.files.stat(from, follows);
  const owner = keeps ? {} : { uid: os.uid, gid: os.gid, modifiedMs: os.nowMs };
  if (node.kind === 'directory') {
    if (!os.files.isDirectory(to)) os.files.put(to, { ...node, ...owner });
    for (const name of os.files.list(from))
      copyTree(os, `${from}/${name}`, `${to}/${name}`, keeps, false);
  } else {
    if (node.kind === 'file') os.files.demand(from, 4);
    const isOver = os.files.exists(to) && os.files.stat(to).kind === 'file';
    if (isOver) os.files.demand(to, 2);
    const mode = keeps ? node.mode : node.mode & ~os.umask;
    os.files.put(to, { ...node, ...owner, mode });
  }
}
