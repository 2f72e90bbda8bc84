import { FileError } from './FileError.ts';
import type { FileErrorCode } from './FileError.ts';
import type { FileNode } from './FileNode.ts';
import type { FileTree } from './FileTree.ts';
import type { Mount } from './Mount.ts';
import { normalizePath } from './normalizePath.ts';

/** What a container changed: as `docker diff` says, `A`dded, `C`hanged, `D`eleted. */
export interface FileChange {
  readonly path: string;
  readonly kind: 'A' | 'C' | 'D';
}

type Present = Exclude<FileNode, { kind: 'whiteout' }>;
type Metadata = Pick<
  Extract<FileNode, { kind: 'directory' }>,
  'mode' | 'uid' | 'gid' | 'modifiedMs'
>;

/** Where a path leads, or why nowhere. */
interface Located {
  readonly real: string;
  readonly problem: FileErrorCode | null;
}

/** Root directories always exist, whatever the layers say. */
const root: Present = { kind: 'directory', mode: 0o755, uid: 0, gid: 0, modifiedMs: 0 };
const mostLinks = 40; // the kernel's MAXSYMLINKS

/**
 * A union of read-only layers under one writable one, as overlay2 makes it: what is not in the upper layer
 * shows through from the highest lower one that has it; a whiteout hides it. Mounts cover directories.
 * Paths may be relative to `/`; symbolic links are followed unless said otherwise.
 */
export class FileSystem {
  readonly upper: FileTree;
  /** Highest first. */
  private readonly lowers: readonly FileTree[];
  /** The upper and the lowers, highest first. */
  private readonly trees: readonly FileTree[];
  readonly mounts: Mount[];
  private readonly isReadOnly: boolean;
  private readonly nowMs: () => number;

  /** @param lowers from the base up; @param nowMs Unix time for what is written. */
  constructor(
    lowers: readonly FileTree[],
    nowMs: () => number,
    options: { upper?: FileTree; mounts?: readonly Mount[]; isReadOnly?: boolean } = {},
  ) {
    this.lowers = [...lowers].reverse();
    this.nowMs = nowMs;
    this.upper = options.upper ?? (new Map() as FileTree);
    this.trees = [this.upper, ...this.lowers];
    this.mounts = [...(options.mounts ?? [])].sort((a, b) => b.target.length - a.target.length);
    this.isReadOnly = options.isReadOnly ?? false;
  }

  /** The node at a path. @throws FileError ENOENT, ENOTDIR, ELOOP */
  stat(path: string, follow = true): Present {
    const real = this.realPath(path, follow);
    const node = this.nodeAt(real);
    if (!node) throw new FileError('ENOENT', path);
    return node;
  }

  exists(path: string, follow = true): boolean {
    return this.lookUp(path, follow) !== null;
  }

  /** The node at a path, null where there is none. */
  lookUp(path: string, follow = true): Present | null {
    const { real, problem } = this.locate(path, follow);
    return problem ? null : this.nodeAt(real);
  }

  /** Where a path leads once links are followed; its last part need not exist. @throws FileError */
  realPath(path: string, followLast = true): string {
    const { real, problem } = this.locate(path, followLast);
    if (problem) throw new FileError(problem, path);
    return real;
  }

  /** As `realPath`: an error would be costly where most of what is looked for is not there. */
  private locate(path: string, followLast: boolean): Located {
    let left = normalizePath(path).slice(1).split('/').filter(Boolean);
    let at = '';
    for (let links = 0; left.length > 0;) {
      const [part, ...rest] = left;
      const next = `${at}/${part}`;
      const node = this.nodeAt(next);
      left = rest;
      if (node?.kind === 'symlink' && (rest.length > 0 || followLast)) {
        links += 1;
        if (links > mostLinks) return { real: '', problem: 'ELOOP' };
        const target = normalizePath(node.target, at || '/');
        left = [...target.split('/').filter(Boolean), ...rest];
        at = '';
      } else {
        if (!node && rest.length > 0) return { real: '', problem: 'ENOENT' };
        if (node && node.kind !== 'directory' && rest.length > 0)
          return { real: '', problem: 'ENOTDIR' };
        at = next;
      }
    }
    return { real: at || '/', problem: null };
  }

  /** Contents; a file whose bytes are not kept reads as zeros. @throws FileError ENOENT, EISDIR */
  read(path: string): Uint8Array {
    const node = this.stat(path);
    if (node.kind === 'directory') throw new FileError('EISDIR', path);
    return node.kind === 'file' ? (node.data ?? new Uint8Array(node.sizeBytes)) : new Uint8Array();
  }

  /** Writes a whole file, keeping mode and owner of one that exists. @throws FileError */
  write(
    path: string,
    data: Uint8Array,
    metadata: Partial<Metadata> & { program?: string } = {},
  ): void {
    const real = this.realPath(path);
    const old = this.nodeAt(real);
    if (old?.kind === 'directory') throw new FileError('EISDIR', path);
    if (old?.kind === 'device') return;
    const { mode = 0o644, uid = 0, gid = 0 } = old ?? {};
    this.put(real, {
      kind: 'file',
      mode,
      uid,
      gid,
      modifiedMs: this.nowMs(),
      sizeBytes: data.length,
      data,
      ...metadata,
    });
  }

  /** Puts any node where it stands, its parent being there. @throws FileError ENOENT, ENOTDIR, EROFS */
  put(path: string, node: Present): void {
    const real = this.realPath(path, false);
    const parent = real.slice(0, real.lastIndexOf('/')) || '/';
    const above = this.nodeAt(parent);
    if (!above) throw new FileError('ENOENT', path);
    if (above.kind !== 'directory') throw new FileError('ENOTDIR', path);
    this.treeFor(real, path).set(this.keyIn(real), node);
    this.copyUpParents(real);
  }

  /** Puts a changed node where one is already. @throws FileError ENOENT, EROFS */
  replace(path: string, node: Present): void {
    const real = this.realPath(path);
    this.treeFor(real, path).set(this.keyIn(real), node);
    this.copyUpParents(real);
  }

  /** Lays a tree over a directory from now on; what was mounted there before is covered. */
  mount(mount: Mount): void {
    this.mounts.unshift(mount);
    this.mounts.sort((a, b) => b.target.length - a.target.length);
  }

  makeDirectory(path: string, metadata: Partial<Metadata> = {}): void {
    const real = this.realPath(path, false);
    if (this.nodeAt(real)) throw new FileError('EEXIST', path);
    this.put(real, { ...root, modifiedMs: this.nowMs(), ...metadata, kind: 'directory' });
  }

  /** `mkdir -p`. */
  makeDirectories(path: string, metadata: Partial<Metadata> = {}): void {
    const parts = normalizePath(path).slice(1).split('/').filter(Boolean);
    let at = '';
    for (const part of parts) {
      at += `/${part}`;
      if (!this.exists(at)) this.makeDirectory(at, metadata);
    }
  }

  /** Names in a directory, sorted by code point. @throws FileError ENOENT, ENOTDIR */
  list(path: string): string[] {
    const real = this.realPath(path);
    if (this.stat(real).kind !== 'directory') throw new FileError('ENOTDIR', path);
    const mount = this.mountOf(real);
    const prefix = real === '/' ? '/' : `${real}/`;
    const names = new Set<string>();
    const look = (tree: FileTree, base: string) => {
      const inside = base === '/' ? '/' : `${base}/`;
      for (const key of tree.keys()) {
        if (!key.startsWith(inside) || key === '/') continue;
        const name = key.slice(inside.length);
        if (name && !name.includes('/')) names.add(name);
      }
    };
    if (mount) look(mount.files, this.keyIn(real));
    else for (const tree of this.trees) look(tree, real);
    for (const { target } of this.mounts) {
      if (target.startsWith(prefix)) names.add(target.slice(prefix.length).split('/')[0] ?? '');
    }
    return [...names].filter((name) => name && this.nodeAt(prefix + name)).sort();
  }

  /** Removes a file, link or empty directory. @throws FileError ENOENT, ENOTEMPTY, EROFS */
  remove(path: string): void {
    const real = this.realPath(path, false);
    const node = this.nodeAt(real);
    if (!node) throw new FileError('ENOENT', path);
    if (node.kind === 'directory' && this.list(real).length > 0)
      throw new FileError('ENOTEMPTY', path);
    const tree = this.treeFor(real, path);
    const key = this.keyIn(real);
    const isBelow = tree === this.upper && this.nodeIn(this.lowers, key) !== null;
    tree.delete(key);
    if (isBelow) tree.set(key, { kind: 'whiteout' });
    this.copyUpParents(real);
  }

  removeAll(path: string): void {
    const real = this.realPath(path, false);
    if (this.nodeAt(real)?.kind === 'directory') {
      for (const name of this.list(real)) this.removeAll(`${real === '/' ? '' : real}/${name}`);
    }
    this.remove(real);
  }

  /** All that differs from the lower layers, sorted; parents of changes count as changed. */
  changes(): FileChange[] {
    const changes: FileChange[] = [];
    for (const [path, node] of this.upper) {
      const below = this.nodeIn(this.lowers, path);
      if (node.kind === 'whiteout') {
        // What went with its directory is not told of again.
        const parent = this.upper.get(path.slice(0, path.lastIndexOf('/')));
        if (below && parent?.kind !== 'whiteout') changes.push({ path, kind: 'D' });
      } else changes.push({ path, kind: below ? 'C' : 'A' });
    }
    return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Bytes of the upper layer: what `docker ps -s` calls its size. */
  get writtenBytes(): number {
    let bytes = 0;
    for (const node of this.upper.values()) if (node.kind === 'file') bytes += node.sizeBytes;
    return bytes;
  }

  private nodeAt(path: string): Present | null {
    const mount = this.mountOf(path);
    if (!mount) return this.nodeIn(this.trees, path);
    const key = this.keyIn(path);
    if (key === '/') return this.present(mount.files.get('/')) ?? root;
    return this.present(mount.files.get(key));
  }

  private nodeIn(trees: readonly FileTree[], path: string): Present | null {
    if (path === '/') return root;
    for (const tree of trees) {
      const node = tree.get(path);
      if (node) return this.present(node);
      // A directory hidden or replaced higher up hides all below it.
      for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
        const above = tree.get(path.slice(0, at));
        if (above && above.kind !== 'directory') return null;
        if (above) break;
      }
    }
    return null;
  }

  private present(node: FileNode | undefined): Present | null {
    return !node || node.kind === 'whiteout' ? null : node;
  }

  private mountOf(path: string): Mount | null {
    return (
      this.mounts.find(({ target }) => path === target || path.startsWith(`${target}/`)) ?? null
    );
  }

  private keyIn(path: string): string {
    const mount = this.mountOf(path);
    return mount ? path.slice(mount.target.length) || '/' : path;
  }

  private treeFor(path: string, asked: string): FileTree {
    const mount = this.mountOf(path);
    if (mount ? mount.isReadOnly : this.isReadOnly) throw new FileError('EROFS', asked);
    return mount ? mount.files : this.upper;
  }

  /** overlay2 copies a directory up when something in it changes, so `docker diff` shows it as changed. */
  private copyUpParents(path: string): void {
    if (this.mountOf(path)) return;
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const parent = path.slice(0, at);
      const node = this.nodeIn(this.trees, parent);
      if (node && !this.upper.has(parent))
        this.upper.set(parent, { ...node, modifiedMs: this.nowMs() });
    }
  }
}
