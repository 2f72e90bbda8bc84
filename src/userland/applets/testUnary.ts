import type { Os } from '../kernel/Os.ts';

type Node = ReturnType<Os['files']['stat']>;

const file =
  (is: (node: Node, os: Os) => boolean, follow = true) =>
  (os: Os, path: string): boolean =>
    os.files.exists(path, follow) && is(os.files.stat(path, follow), os);

/** What `test` says of a word or a file: by operator. */
export const testUnary: Readonly<Record<string, (os: Os, word: string) => boolean>> = {
  '-z': (_os, word) => word === '',
  '-n': (_os, word) => word !== '',
  '-e': file(() => true),
  '-a': file(() => true),
  '-f': file((node) => node.kind === 'file'),
  '-d': file((node) => node.kind === 'directory'),
  '-c': file((node) => node.kind === 'device'),
  '-b': () => false,
  '-p': () => false,
  '-S': () => false,
  '-L': file((node) => node.kind === 'symlink', false),
  '-h': file((node) => node.kind === 'symlink', false),
  '-s': file((node) => node.kind !== 'file' || node.sizeBytes > 0),
  '-r': file((node, os) => os.files.allows(node, 4)),
  '-w': file((node, os) => os.files.allows(node, 2)),
  '-x': file((node, os) => os.files.allows(node, 1)),
  '-u': file((node) => (node.mode & 0o4000) > 0),
  '-g': file((node) => (node.mode & 0o2000) > 0),
  '-k': file((node) => (node.mode & 0o1000) > 0),
  '-O': file((node, os) => node.uid === os.uid),
  '-G': file((node, os) => node.gid === os.gid),
  '-t': (os, word) => os.open.get(Number(word))?.kind === 'terminal',
};
