import type { FileNode } from '../../userland/FileNode.ts';
import type { FileTree } from '../../userland/FileTree.ts';

const directories = ['/dev', '/dev/pts', '/dev/shm', '/etc', '/proc', '/sys'];
const files = ['/.dockerenv', '/dev/console', '/etc/hostname', '/etc/hosts', '/etc/resolv.conf'];

/**
 * The layer dockerd puts between an image and a container's own files: what it mounts over, so that no
 * `docker diff` shows it. @param has whether the image has a directory already: it keeps its own
 */
export function initFiles(nowMs: number, has: (path: string) => boolean): FileTree {
  const owned = { mode: 0o755, uid: 0, gid: 0, modifiedMs: nowMs };
  const file: FileNode = { ...owned, kind: 'file', sizeBytes: 0, data: new Uint8Array() };
  const tree: FileTree = new Map();
  for (const path of directories) if (!has(path)) tree.set(path, { ...owned, kind: 'directory' });
  for (const path of files) tree.set(path, file);
  tree.set('/etc/mtab', { ...owned, mode: 0o777, kind: 'symlink', target: '/proc/mounts' });
  return tree;
}
