import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { FileTree } from '../../userland/FileTree.ts';

/**
 * A folder of this computer as files of the simulated one, owned by its root.
 * @param target where it stands there, absolute
 * @throws Error of Node's when it cannot be read
 */
export function loadFolder(folder: string, target: string): FileTree {
  const tree: FileTree = new Map();
  add(folder, target);
  return tree;

  function add(from: string, to: string): void {
    const { mode, mtimeMs, isDirectory, isSymbolicLink, isFile } = kindOf(from);
    const owned = { mode: mode & 0o7777, uid: 0, gid: 0, modifiedMs: Math.floor(mtimeMs) };
    if (isSymbolicLink) tree.set(to, { kind: 'symlink', ...owned, target: readlinkSync(from) });
    else if (isFile) {
      const data = new Uint8Array(readFileSync(from));
      tree.set(to, { kind: 'file', ...owned, sizeBytes: data.length, data });
    } else if (isDirectory) {
      tree.set(to, { kind: 'directory', ...owned });
      for (const name of readdirSync(from).sort()) add(join(from, name), `${to}/${name}`);
    }
  }
}

function kindOf(path: string) {
  const found = lstatSync(path);
  return {
    mode: found.mode,
    mtimeMs: found.mtimeMs,
    isDirectory: found.isDirectory(),
    isSymbolicLink: found.isSymbolicLink(),
    isFile: found.isFile(),
  };
}
