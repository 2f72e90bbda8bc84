import type { FileTree } from './FileTree.ts';

/** Names of what stands right in a directory of a tree. */
export function namesIn(tree: FileTree, directory: string): string[] {
  const inside = directory === '/' ? '/' : `${directory}/`;
  const names: string[] = [];
  for (const key of tree.keys())
    if (key.startsWith(inside) && key.length > inside.length && !key.includes('/', inside.length))
      names.push(key.slice(inside.length));
  return names;
}
