import type { BoundFiles } from './BoundFiles.ts';
import { FileError } from './FileError.ts';
import type { FileMetadata } from './FileMetadata.ts';
import type { FileNode } from './FileNode.ts';
import type { FileTree } from './FileTree.ts';
import { isBusy } from './isBusy.ts';
import { locatePath } from './locatePath.ts';
import type { Located } from './locatePath.ts';
import type { Mount } from './Mount.ts';
import { mountAt } from './mountAt.ts';
import { namesIn } from './namesIn.ts';
import { normalizePath } from './normalizePath.ts';
import type { OpenNode } from './OpenNode.ts';
import { readContent } from './readContent.ts';
import { renameProblem } from './renameProblem.ts';
import { Union } from './Union.ts';
import type { FileChange } from './Union.ts';

type Present = Exclude<FileNode, { kind: 'whiteout' }>;

const newDirectory = { kind: 'directory', mode: 0o755, uid: 0, gid: 0 } as const;
/** Bytes written before the disk is asked again: what stays in the page cache, so to say. */
const mostUnasked = 1 << 20;

/**
 * A union of read-only layers under one writable one, as overlay2 makes it: what is not in the upper layer
 * shows through from the highest lower one that has it; a whiteout hides it. Mounts cover directories.
 * Paths may be relative to `/`; symbolic links are followed unless said otherwise.
 */
export class FileSystem {
  readonly upper: FileTree;
  private readonly union: Union;
  readonly mounts: Mount[];
  readonly isReadOnly: boolean;
  private readonly bound: BoundFiles | null;
  private readonly nowMs: () => number;
  private readonly hasRoom: (writtenBytes: number) => boolean;
  private readonly opened = new Set<OpenNode>();
  private unaskedBytes = 0;

  /**
   * @param lowers from the base up; @param nowMs Unix time for what is written
   * @param options.hasRoom whether the disk takes so many bytes in the upper layer, in place of those it has now
   */
  constructor(
    lowers: readonly FileTree[],
    nowMs: () => number,
    options: {
      upper?: FileTree;
      mounts?: readonly Mount[];
      isReadOnly?: boolean;
      bound?: BoundFiles;
      hasRoom?: (writtenBytes: number) => boolean;
    } = {},
  ) {
    this.nowMs = nowMs;
    this.hasRoom = options.hasRoom ?? (() => true);
    this.upper = options.upper ?? (new Map() as FileTree);
    this.union = new Union(this.upper, lowers);
    this.mounts = [...(options.mounts ?? [])].sort((a, b) => b.target.length - a.target.length);
    this.isReadOnly = options.isReadOnly ?? false;
    this.bound = options.bound ?? null;
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

  private locate(path: string, followLast: boolean): Located {
    return locatePath((at) => this.nodeAt(at), path, followLast);
  }

  /** Contents; a file whose bytes are not kept reads as zeros. @throws FileError ENOENT, EISDIR */
  read(path: string): Uint8Array {
    const node = this.stat(path);
    if (node.kind === 'directory') throw new FileError('EISDIR', path);
    return node.kind === 'file' ? readContent(node, 0, node.sizeBytes) : new Uint8Array();
  }

  /** Writes a whole file, keeping mode and owner of one that exists. @throws FileError */
  write(
    path: string,
    data: Uint8Array,
    metadata: Partial<FileMetadata> & { program?: string } = {},
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
    this.place(real, path, node);
  }

  /** Puts a changed node where one is already. @throws FileError ENOENT, EROFS, ENOSPC */
  replace(path: string, node: Present): void {
    this.place(this.realPath(path), path, node);
  }

  private place(real: string, asked: string, node: Present): void {
    const tree = this.treeFor(real, asked);
    const key = this.keyIn(real);
    if (tree === this.upper) this.demandRoom(sizeOf(node) - sizeOf(tree.get(key)), asked);
    tree.set(key, node);
    this.copyUp(real);
  }

  /** @throws FileError ENOSPC where the disk does not take what a write adds */
  demandRoom(addedBytes: number, asked: string): void {
    if (addedBytes <= 0) return;
    this.unaskedBytes += addedBytes;
    if (this.unaskedBytes < mostUnasked) return;
    if (!this.hasRoom(this.writtenBytes + addedBytes)) throw new FileError('ENOSPC', asked);
    this.unaskedBytes = 0;
  }

  /** Keeps hold of what is open: it may get another name, or none, and be the same file still. */
  hold(open: OpenNode): () => void {
    this.opened.add(open);
    return () => this.opened.delete(open);
  }

  /**
   * Gives a file or directory, with all in it, another name.
   * @throws FileError ENOENT, EXDEV to another mount, EINVAL into itself, EBUSY where a mount stands, EROFS,
   * and those of `remove` for what has that name already
   */
  rename(path: string, to: string): void {
    const real = this.realPath(path, false);
    const target = this.realPath(to, false);
    const node = this.stat(real, false);
    const problem = renameProblem(this.mounts, this.bound, real, target);
    if (problem) throw new FileError(problem, path);
    if (real === target) return;
    const old = this.nodeAt(target);
    if (old?.kind === 'directory' && node.kind !== 'directory') throw new FileError('EISDIR', to);
    if (old && old.kind !== 'directory' && node.kind === 'directory')
      throw new FileError('ENOTDIR', to);
    this.treeFor(real, path);
    if (old) this.remove(target);
    this.move(real, target, node);
    for (const open of this.opened)
      if (`${open.path}/`.startsWith(`${real}/`)) open.path = target + open.path.slice(real.length);
    this.removeAll(real);
  }

  private move(real: string, target: string, node: Present): void {
    this.treeFor(target, target).set(this.keyIn(target), node);
    this.copyUp(target);
    if (node.kind !== 'directory') return;
    for (const name of this.list(real))
      this.move(`${real}/${name}`, `${target}/${name}`, this.stat(`${real}/${name}`, false));
  }

  /** Lays a tree over a directory from now on; what was mounted there before is covered. */
  mount(mount: Mount): void {
    this.mounts.unshift(mount);
    this.mounts.sort((a, b) => b.target.length - a.target.length);
  }

  makeDirectory(path: string, metadata: Partial<FileMetadata> = {}): void {
    const real = this.realPath(path, false);
    if (this.nodeAt(real)) throw new FileError('EEXIST', path);
    this.put(real, {
      ...newDirectory,
      modifiedMs: this.nowMs(),
      ...metadata,
    });
  }

  /** `mkdir -p`. */
  makeDirectories(path: string, metadata: Partial<FileMetadata> = {}): void {
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
    const mount = mountAt(this.mounts, real);
    const prefix = real === '/' ? '/' : `${real}/`;
    const trees = mount ? [mount.files] : this.union.trees;
    const names = new Set(trees.flatMap((tree) => namesIn(tree, this.keyIn(real))));
    for (const { target } of this.mounts) {
      if (target.startsWith(prefix)) names.add(target.slice(prefix.length).split('/')[0] ?? '');
    }
    return [...names].filter((name) => name && this.nodeAt(prefix + name)).sort();
  }

  /** Removes a file, link or empty directory. @throws FileError ENOENT, ENOTEMPTY, EROFS, EBUSY where a mount stands */
  remove(path: string): void {
    const real = this.realPath(path, false);
    const node = this.nodeAt(real);
    if (!node) throw new FileError('ENOENT', path);
    if (isBusy(this.mounts, this.bound, real)) throw new FileError('EBUSY', path);
    if (node.kind === 'directory' && this.list(real).length > 0)
      throw new FileError('ENOTEMPTY', path);
    const tree = this.treeFor(real, path);
    const key = this.keyIn(real);
    const isBelow = tree === this.upper && this.union.nodeBelow(key) !== null;
    for (const open of this.opened) if (open.path === real && !open.orphan) open.orphan = node;
    tree.delete(key);
    if (isBelow) tree.set(key, { kind: 'whiteout' });
    this.copyUp(real);
  }

  removeAll(path: string): void {
    const real = this.realPath(path, false);
    if (this.nodeAt(real)?.kind === 'directory') {
      for (const name of this.list(real)) this.removeAll(`${real === '/' ? '' : real}/${name}`);
    }
    this.remove(real);
  }

  changes(): FileChange[] {
    return this.union.changes();
  }

  /** Bytes of the upper layer, and of what has no name but is open: what `docker ps -s` calls its size. */
  get writtenBytes(): number {
    let bytes = this.union.writtenBytes;
    for (const { orphan } of this.opened) bytes += sizeOf(orphan);
    return bytes;
  }

  private nodeAt(path: string): Present | null {
    const mount = mountAt(this.mounts, path);
    if (!mount) return this.union.nodeAt(path);
    const key = this.keyIn(path);
    const node = mount.files.get(key);
    if (node && node.kind !== 'whiteout') return node;
    return key === '/' ? { ...newDirectory, modifiedMs: 0 } : null;
  }

  private copyUp(path: string): void {
    if (this.treeOf(path) === this.upper) this.union.copyUpParents(path, this.nowMs());
  }

  private keyIn(path: string): string {
    const mount = mountAt(this.mounts, path);
    return mount ? path.slice(mount.target.length) || '/' : path;
  }

  private treeFor(path: string, asked: string): FileTree {
    const mount = mountAt(this.mounts, path);
    if (mount ? mount.isReadOnly : this.isReadOnly) throw new FileError('EROFS', asked);
    return this.treeOf(path);
  }

  private treeOf(path: string): FileTree {
    const { upper, bound } = this;
    return mountAt(this.mounts, path)?.files ?? (bound?.paths.includes(path) ? bound.tree : upper);
  }
}

const sizeOf = (node: FileNode | null | undefined) => (node?.kind === 'file' ? node.sizeBytes : 0);
