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
}

/** Copies sources into an image's files. @throws EngineError */
export function copySources(
  sources: readonly Source[],
  from: FileSystem,
  to: FileSystem,
  { path, uid, gid, unpacks }: Destination,
): void {
  const isFolder = path.endsWith('/') || isDirectory(to, path);
  const put = (at: string, node: Node): void => {
    const parent = at.slice(0, at.lastIndexOf('/')) || '/';
    to.makeDirectories(parent, { uid, gid });
    if (node.kind === 'directory') {
      if (!to.exists(at)) to.makeDirectory(at, { ...node, uid, gid });
    } else to.put(at, { ...node, uid, gid });
  };
  const copy = (source: string, at: string, node: Node): void => {
    put(at, node);
    if (node.kind !== 'directory') return;
    for (const name of from.list(source)) {
      copy(joinPath(source, name), joinPath(at, name), from.stat(joinPath(source, name), false));
    }
  };
  try {
    for (const source of sources) {
      const members = unpacks ? membersOf(source.node) : null;
      const base = source.path.slice(source.path.lastIndexOf('/') + 1);
      const whole = normalizePath(path);
      if (members) {
        for (const { path: inside, node } of members) {
          if (inside === '.') to.makeDirectories(whole);
          else unpack(to, joinPath(whole, inside), node);
        }
      } else if (source.node.kind === 'directory') {
        to.makeDirectories(whole, { uid, gid });
        for (const name of from.list(source.path)) {
          const child = joinPath(source.path, name);
          copy(child, joinPath(whole, name), from.stat(child, false));
        }
      } else put(isFolder ? joinPath(whole, base) : whole, source.node);
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const words = { ENOTDIR: 'not a directory', EISDIR: 'is a directory' };
    const reason = words[error.code as keyof typeof words] ?? 'no such file or directory';
    throw new EngineError(500, `failed to copy files: lstat ${error.path}: ${reason}`);
  }
}

function unpack(to: FileSystem, at: string, node: Node): void {
  to.makeDirectories(at.slice(0, at.lastIndexOf('/')) || '/');
  if (node.kind !== 'directory') to.put(at, node);
  else if (!to.exists(at)) to.makeDirectory(at, node);
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
  return files.exists(path) && files.stat(path).kind === 'directory';
}
