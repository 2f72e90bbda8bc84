import { FileError } from '../FileError.ts';
import type { FileSystem } from '../FileSystem.ts';
import { normalizePath } from '../normalizePath.ts';
import { deviceFile } from './deviceFile.ts';
import { FileHandle } from './FileHandle.ts';
import type { OpenFile } from './OpenFile.ts';
import type { Os } from './Os.ts';

type Node = ReturnType<FileSystem['stat']>;

/** Files as one process sees them: paths from its own directory, permissions of its own user. */
export class UserFiles {
  private readonly os: Os;

  constructor(os: Os) {
    this.os = os;
  }

  private get system(): FileSystem {
    return this.os.kernel.spec.files;
  }

  absolute(path: string): string {
    if (path === '') throw new FileError('ENOENT', path);
    return path.startsWith('/') ? path : normalizePath(path, this.os.cwd);
  }

  stat(path: string, follow = true): Node {
    const node = this.system.stat(this.absolute(path), follow);
    if (path.endsWith('/') && node.kind !== 'directory') throw new FileError('ENOTDIR', path);
    return node;
  }

  exists(path: string, follow = true): boolean {
    if (path === '') return false;
    const node = this.system.lookUp(this.absolute(path), follow);
    return node !== null && (node.kind === 'directory' || !path.endsWith('/'));
  }

  isDirectory(path: string): boolean {
    return this.exists(path) && this.stat(path).kind === 'directory';
  }

  read(path: string): Uint8Array {
    this.demand(path, 4);
    return this.system.read(this.absolute(path));
  }

  text(path: string): string {
    return new TextDecoder().decode(this.read(path));
  }

  list(path: string): string[] {
    this.demand(path, 4);
    return this.system.list(this.absolute(path));
  }

  write(path: string, data: Uint8Array | string, mode = 0o666 & ~this.os.umask): void {
    this.demandWritable(path);
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    const isNew = !this.exists(path);
    this.system.write(this.absolute(path), bytes, isNew ? { mode, ...this.owner } : {});
  }

  makeDirectory(path: string, mode = 0o777 & ~this.os.umask): void {
    if (this.exists(path, false)) throw new FileError('EEXIST', path);
    this.demandParent(path);
    this.system.makeDirectory(this.absolute(path), { mode, ...this.owner });
  }

  put(path: string, node: Node): void {
    this.demandParent(path);
    this.system.put(this.absolute(path), node);
  }

  link(target: string, path: string): void {
    if (this.exists(path, false)) throw new FileError('EEXIST', path);
    const modifiedMs = this.os.nowMs;
    this.put(path, { kind: 'symlink', target, mode: 0o777, modifiedMs, ...this.owner });
  }

  /** Changes mode, owner or time. @throws FileError EPERM for who is not its owner */
  change(path: string, change: Partial<Pick<Node, 'mode' | 'uid' | 'gid' | 'modifiedMs'>>): void {
    const node = this.stat(path);
    const isOwner = this.os.uid === 0 || node.uid === this.os.uid;
    const needsChown = change.uid !== undefined || change.gid !== undefined;
    if (!isOwner || (needsChown && !this.os.can('CAP_CHOWN'))) throw new FileError('EPERM', path);
    this.system.replace(this.absolute(path), { ...node, ...change });
  }

  /** Gives a file or directory another name. @throws FileError as `FileSystem.rename`, EACCES */
  rename(path: string, to: string): void {
    this.demandParent(path);
    this.demandParent(to);
    this.system.rename(this.absolute(path), this.absolute(to));
  }

  /** Where a path leads once links are followed. @throws FileError */
  realPath(path: string): string {
    return this.system.realPath(this.absolute(path));
  }

  remove(path: string): void {
    this.demandParent(path);
    this.system.remove(this.absolute(path));
  }

  removeAll(path: string): void {
    this.demandParent(path);
    this.system.removeAll(this.absolute(path));
  }

  /** `open`: makes or empties the file where the mode says so. @throws FileError */
  open(path: string, mode: 'read' | 'write' | 'append' | 'update'): OpenFile {
    const absolute = this.absolute(path);
    const terminal = this.os.terminal;
    if (/^\/dev\/(tty|pts\/0|console)$/.test(absolute) && terminal) return terminal;
    const standard = /^\/dev\/(?:std(in|out|err)|fd\/(\d+))$|^\/proc\/self\/fd\/(\d+)$/.exec(
      this.pastLink(absolute),
    );
    if (standard) return this.os.file(standardNumber(standard));
    const node = this.exists(path) ? this.stat(path) : null;
    if (node?.kind === 'device') return deviceFile(absolute, this.os.kernel.spec.random);
    if (mode === 'read') {
      this.demand(path, 4);
      if (!node) throw new FileError('ENOENT', path);
    } else {
      if (node?.kind === 'directory') throw new FileError('EISDIR', path);
      this.demandWritable(path);
      // Truncating what is empty already must still fail on a read-only file system.
      if (!node || mode === 'write') this.write(path, new Uint8Array(0));
      else this.system.replace(absolute, node);
    }
    const real = this.system.realPath(absolute);
    return new FileHandle(this.system, real, mode === 'update' ? 'write' : mode);
  }

  /** Logs of images are links to /dev/stdout: what they are opened as. */
  private pastLink(absolute: string): string {
    const node = this.exists(absolute, false) ? this.stat(absolute, false) : null;
    return node?.kind === 'symlink' && node.target.startsWith('/dev/') ? node.target : absolute;
  }

  /** @param need 4 read, 2 write, 1 execute or search. @throws FileError EACCES, ENOENT */
  demand(path: string, need: number): void {
    if (!this.allows(this.stat(path), need)) throw new FileError('EACCES', path);
  }

  allows(node: Node, need: number): boolean {
    if (this.os.uid === 0)
      return need !== 1 || node.kind === 'directory' || (node.mode & 0o111) > 0;
    const isGroup = node.gid === this.os.gid || this.os.groups.includes(node.gid);
    const shift = node.uid === this.os.uid ? 6 : isGroup ? 3 : 0;
    return ((node.mode >> shift) & need) === need;
  }

  private get owner(): { uid: number; gid: number } {
    return { uid: this.os.uid, gid: this.os.gid };
  }

  private demandWritable(path: string): void {
    if (this.exists(path)) this.demand(path, 2);
    else this.demandParent(path);
  }

  private demandParent(path: string): void {
    const absolute = this.absolute(path).replace(/\/+$/, '');
    this.demand(absolute.slice(0, absolute.lastIndexOf('/')) || '/', 3);
  }
}

function standardNumber(match: RegExpExecArray): number {
  if (match[1]) return { in: 0, out: 1, err: 2 }[match[1]] ?? 0;
  return Number(match[2] ?? match[3]);
}
