import { FileError } from '../../userland/FileError.ts';
import type { FileSystem } from '../../userland/FileSystem.ts';
import { normalizePath } from '../../userland/normalizePath.ts';
import { TarError } from '../../userland/tar/TarError.ts';
import { EngineError } from '../http/EngineError.ts';
import { plainTar } from '../images/plainTar.ts';
import { joinPath } from './joinPath.ts';
import type { Source } from './Source.ts';

type Node = Source['node'];

/** What a destination and an owner are. */
export interface Destination {
  /** Absolute; with a slash at its end it is a directory. */
  readonly path: string;
  readonly uid: number;
  readonly gid: number;
  /** ADD unpacks archives. */
  readonly unpacks: boolean;
  /** Where the daemon has mounted the image's files: what its refusals name. */
  readonly mountedAt: () => string;
}

/** Copies sources into an image's files. @throws EngineError */
export function copySources(
  sources: readonly Source[],
  from: FileSystem,
  to: FileSystem,
  { path, uid, gid, unpacks, mountedAt }: Destination,
): void {
  const owner = { uid, gid };
  const fail = (what: string): never => {
    throw new EngineError(500, `failed to copy files: ${what}`);
  };
  const copyTree = (source: string, at: string, node: Node): void => {
    place(to, at, { ...node, ...owner });
    if (node.kind !== 'directory') return;
    for (const name of from.list(source)) {
      const child = joinPath(source, name);
      copyTree(child, joinPath(at, name), from.stat(child, false));
    }
  };
  const copyDirectory = (source: string, whole: string): void => {
    const old = to.lookUp(whole);
    if (old && old.kind !== 'directory') {
      fail(`failed to copy directory: mkdir ${mountedAt()}${whole}: not a directory`);
    }
    to.makeDirectories(parentOf(whole));
    if (!old) to.makeDirectory(whole, owner);
    for (const name of from.list(source)) {
      const child = joinPath(source, name);
      copyTree(child, joinPath(whole, name), from.stat(child, false));
    }
  };
  const copyFile = (node: Node, at: string): void => {
    const parent = parentOf(at);
    if (to.exists(parent) && !isDirectory(to, parent)) {
      fail(`failed to create new directory: mkdir ${mountedAt()}${parent}: not a directory`);
    }
    to.makeDirectories(parent, owner);
    place(to, at, { ...node, ...owner });
  };
  const unpack = (members: ReturnType<typeof plainTar>, whole: string): void => {
    if (to.exists(whole) && !isDirectory(to, whole)) {
      fail(
        `Error processing tar file(exit status 1): Error setting up pivot dir: mkdir ${mountedAt()}${whole}/.pivot_root: not a directory`,
      );
    }
    to.makeDirectories(whole);
    for (const { path: inside, node } of members) {
      if (inside === '.') continue;
      to.makeDirectories(parentOf(joinPath(whole, inside)));
      place(to, joinPath(whole, inside), node);
    }
  };
  try {
    for (const source of sources) {
      const whole = resolved(to, normalizePath(path));
      const members = unpacks ? membersOf(source.node) : null;
      if (members) unpack(members, whole);
      else if (source.node.kind === 'directory') copyDirectory(source.path, whole);
      else {
        const base = source.path.slice(source.path.lastIndexOf('/') + 1);
        const isInside = path.endsWith('/') || isDirectory(to, whole);
        copyFile(source.node, isInside ? joinPath(whole, base) : whole);
      }
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const words = { ENOTDIR: 'not a directory', EISDIR: 'is a directory' };
    const reason = words[error.code as keyof typeof words] ?? 'no such file or directory';
    fail(`lstat ${mountedAt()}${error.path}: ${reason}`);
  }
}

/** As an archive is unpacked: whatever stands there gives way, unless both are directories. */
function place(to: FileSystem, at: string, node: Node): void {
  const old = to.lookUp(at, false);
  if (old && !(old.kind === 'directory' && node.kind === 'directory')) to.removeAll(at);
  to.put(at, node);
}

/** Where links lead, even through directories that are yet to be made. @throws FileError ENOTDIR */
function resolved(files: FileSystem, path: string): string {
  try {
    return files.realPath(path);
  } catch (error) {
    if (!(error instanceof FileError) || error.code !== 'ENOENT') throw error;
    return joinPath(resolved(files, parentOf(path)), path.slice(path.lastIndexOf('/') + 1));
  }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

function membersOf(node: Node): ReturnType<typeof plainTar> | null {
  if (node.kind !== 'file' || !node.data) return null;
  const isTar = new TextDecoder().decode(node.data.subarray(257, 262)) === 'ustar';
  if (!isTar && (node.data[0] !== 0x1f || node.data[1] !== 0x8b)) return null;
  try {
    return plainTar(node.data);
  } catch (error) {
    // gzip of something else is copied as it is.
    if (error instanceof TarError) return null;
    throw error;
  }
}

function isDirectory(files: FileSystem, path: string): boolean {
  return files.lookUp(path)?.kind === 'directory';
}
