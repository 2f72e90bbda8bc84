import type { FileSystem } from '../../userland/FileSystem.ts';
import type { FileTree } from '../../userland/FileTree.ts';

/** Fills an empty volume with what an image has where it is mounted, as its first mount does. */
export function copyUp(image: FileSystem, target: string, files: FileTree): void {
  if (!image.exists(target)) return;
  const root = image.stat(target);
  if (root.kind !== 'directory') return;
  files.set('/', root);
  copyBelow('');

  function copyBelow(path: string): void {
    for (const name of image.list(`${target}${path}`)) {
      const inner = `${path}/${name}`;
      const node = image.stat(`${target}${inner}`, false);
      files.set(inner, node);
      if (node.kind === 'directory') copyBelow(inner);
    }
  }
}
