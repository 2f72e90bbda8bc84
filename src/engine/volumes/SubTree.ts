import type { FileNode } from '../../userland/FileNode.ts';
import type { FileTree } from '../../userland/FileTree.ts';

/** What stands below a path of another tree, with paths of its own: a bind mount. Writes go through. */
export class SubTree extends Map<string, FileNode> {
  private readonly tree: FileTree;
  private readonly root: string;

  /** @param root absolute, no trailing slash; empty for all of the tree. */
  constructor(tree: FileTree, root: string) {
    super();
    this.tree = tree;
    this.root = root;
  }

  override get size(): number {
    return [...this.keys()].length;
  }

  override get(path: string): FileNode | undefined {
    return this.tree.get(this.outer(path));
  }

  override has(path: string): boolean {
    return this.tree.has(this.outer(path));
  }

  override set(path: string, node: FileNode): this {
    this.tree.set(this.outer(path), node);
    return this;
  }

  override delete(path: string): boolean {
    return this.tree.delete(this.outer(path));
  }

  override clear(): void {
    for (const path of [...this.keys()]) this.delete(path);
  }

  override *entries(): MapIterator<[string, FileNode]> {
    const below = `${this.root}/`;
    for (const [path, node] of this.tree) {
      if (path === this.root && path !== '') yield ['/', node];
      else if (path.startsWith(below)) yield [path.slice(this.root.length), node];
    }
  }

  override *keys(): MapIterator<string> {
    for (const [path] of this.entries()) yield path;
  }

  override *values(): MapIterator<FileNode> {
    for (const [, node] of this.entries()) yield node;
  }

  override [Symbol.iterator](): MapIterator<[string, FileNode]> {
    return this.entries();
  }

  override forEach(tell: (node: FileNode, path: string, map: Map<string, FileNode>) => void): void {
    for (const [path, node] of this.entries()) tell(node, path, this);
  }

  private outer(path: string): string {
    return path === '/' ? this.root || '/' : `${this.root}${path}`;
  }
}
