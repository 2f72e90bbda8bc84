import type { FileNode } from '../FileNode.ts';
import type { FileTree } from '../FileTree.ts';

/** Makes the files of a layer, parents before children. */
export class FileTreeBuilder {
  readonly tree: FileTree = new Map<string, FileNode>();
  private readonly modifiedMs: number;

  constructor(modifiedMs: number) {
    this.modifiedMs = modifiedMs;
  }

  directory(path: string, mode = 0o755): this {
    this.parents(path);
    this.tree.set(path, { kind: 'directory', mode, ...this.owner });
    return this;
  }

  /** @param content a text, or how many bytes that are not kept */
  file(
    path: string,
    content: string | number,
    options: { mode?: number; program?: string } = {},
  ): this {
    this.parents(path);
    const data = typeof content === 'string' ? new TextEncoder().encode(content) : null;
    const sizeBytes = data?.length ?? Number(content);
    this.tree.set(path, { kind: 'file', mode: 0o644, ...this.owner, ...options, sizeBytes, data });
    return this;
  }

  /** An executable that runs a simulated program. */
  program(path: string, program: string, sizeBytes: number): this {
    return this.file(path, sizeBytes, { mode: 0o755, program });
  }

  link(path: string, target: string): this {
    this.parents(path);
    this.tree.set(path, { kind: 'symlink', mode: 0o777, ...this.owner, target });
    return this;
  }

  get sizeBytes(): number {
    let bytes = 0;
    for (const node of this.tree.values()) if (node.kind === 'file') bytes += node.sizeBytes;
    return bytes;
  }

  private get owner() {
    return { uid: 0, gid: 0, modifiedMs: this.modifiedMs };
  }

  private parents(path: string): void {
    for (let at = path.indexOf('/', 1); at > 0; at = path.indexOf('/', at + 1)) {
      const parent = path.slice(0, at);
      if (!this.tree.has(parent))
        this.tree.set(parent, { kind: 'directory', mode: 0o755, ...this.owner });
    }
  }
}
