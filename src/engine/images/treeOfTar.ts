import type { FileNode } from '../../userland/FileNode.ts';
import type { FileTree } from '../../userland/FileTree.ts';
import type { TarEntry } from '../../userland/tar/TarEntry.ts';

const whiteout = '.wh.';

/** The layer an archive is, its whiteouts and missing parents included. */
export function treeOfTar(entries: readonly TarEntry[]): FileTree {
  const tree: FileTree = new Map();
  for (const { path, node } of entries) {
    if (path === '.') continue;
    const at = `/${path}`;
    for (let slash = at.indexOf('/', 1); slash > 0; slash = at.indexOf('/', slash + 1)) {
      const parent = at.slice(0, slash);
      if (!tree.has(parent)) tree.set(parent, directory(node.modifiedMs));
    }
    const name = at.slice(at.lastIndexOf('/') + 1);
    if (name.startsWith(whiteout)) {
      tree.set(at.slice(0, -name.length) + name.slice(whiteout.length), { kind: 'whiteout' });
    } else tree.set(at, node);
  }
  return tree;
}

function directory(modifiedMs: number): FileNode {
  return { kind: 'directory', mode: 0o755, uid: 0, gid: 0, modifiedMs };
}
