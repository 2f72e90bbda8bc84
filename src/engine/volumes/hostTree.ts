import type { FileTree } from '../../userland/FileTree.ts';

const directories = ['/etc', '/home', '/opt', '/root', '/srv', '/tmp', '/usr', '/var', '/var/run'];

/** The few directories of the daemon's own computer that can be bound into containers. */
export function hostTree(nowMs: number): FileTree {
  const owned = { uid: 0, gid: 0, modifiedMs: nowMs };
  const files: FileTree = new Map();
  for (const path of directories) {
    files.set(path, { kind: 'directory', mode: path === '/tmp' ? 0o1777 : 0o755, ...owned });
  }
  files.set('/var/run/docker.sock', { kind: 'device', mode: 0o660, ...owned });
  return files;
}
