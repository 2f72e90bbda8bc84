import type { FileTree } from '../../userland/FileTree.ts';
import type { TarEntry } from '../../userland/tar/TarEntry.ts';

/** A layer as the members of an archive; what it hides becomes `.wh.` files. */
export function tarOfTree(tree: FileTree): TarEntry[] {
  return [...tree]
    .filter(([path]) => path !== '/')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, node]) => {
      const inside = path.slice(1);
      if (node.kind !== 'whiteout') return { path: inside, node };
      const slash = inside.lastIndexOf('/') + 1;
      return {
        path: `${inside.slice(0, slash)}.wh.${inside.slice(slash)}`,
        node: {
          kind: 'file',
          mode: 0,
          uid: 0,
          gid: 0,
          modifiedMs: 0,
          sizeBytes: 0,
          data: new Uint8Array(),
        },
      };
    });
}
