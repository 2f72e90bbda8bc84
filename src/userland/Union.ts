import type { FileNode } from './FileNode.ts';
import type { FileTree } from './FileTree.ts';

type Present = Exclude<FileNode, { kind: 'whiteout' }>;

/** Root directories always exist, whatever the layers say. */
const root: Present = { kind: 'directory', mode: 0o755, uid: 0, gid: 0, modifiedMs: 0 };

/** What a container changed: as `docker diff` says, `A`dded, `C`hanged, `D`eleted. */
export interface FileChange {
  readonly path: string;
  readonly kind: 'A' | 'C' | 'D';
}

/** Layers over one another: what is not in the upper one shows through from the highest below that has it. */
export class Union {
  readonly upper: FileTree;
  /** The upper and the lowers, highest first. */
  readonly trees: readonly FileTree[];
  private readonly lowers: readonly FileTree[];

  /** @param lowers from the base up */
  constructor(upper: FileTree, lowers: readonly FileTree[]) {
    this.upper = upper;
    this.lowers = [...lowers].reverse();
    this.trees = [upper, ...this.lowers];
  }

  nodeAt(path: string): Present | null {
    return nodeIn(this.trees, path);
  }

  /** What stands at a path below the upper layer. */
  nodeBelow(path: string): Present | null {
    return nodeIn(this.lowers, path);
  }

  /** overlay2 copies a directory up when something in it changes, so `docker diff` shows it as changed. */
  copyUpParents(path: string, nowMs: number): void {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const parent = path.slice(0, at);
      const node = this.nodeAt(parent);
      if (node && !this.upper.has(parent)) this.upper.set(parent, { ...node, modifiedMs: nowMs });
    }
  }

  /** All that differs from the lower layers, sorted; parents of changes count as changed. */
  changes(): FileChange[] {
    const changes: FileChange[] = [];
    for (const [path, node] of this.upper) {
      const below = this.nodeBelow(path);
      if (node.kind === 'whiteout') {
        // What went with its directory is not told of again.
        const parent = this.upper.get(path.slice(0, path.lastIndexOf('/')));
        if (below && parent?.kind !== 'whiteout') changes.push({ path, kind: 'D' });
      } else changes.push({ path, kind: below ? 'C' : 'A' });
    }
    return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Bytes of the upper layer. */
  get writtenBytes(): number {
    let bytes = 0;
    for (const node of this.upper.values()) if (node.kind === 'file') bytes += node.sizeBytes;
    return bytes;
  }
}

function nodeIn(trees: readonly FileTree[], path: string): Present | null {
  if (path === '/') return root;
  for (const tree of trees) {
    const node = tree.get(path);
    if (node) return node.kind === 'whiteout' ? null : node;
    // A directory hidden or replaced higher up hides all below it.
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const above = tree.get(path.slice(0, at));
      if (above && above.kind !== 'directory') return null;
      if (above) break;
    }
  }
  return null;
}
