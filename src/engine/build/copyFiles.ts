import { FileError } from '../../userland/FileError.ts';
import type { FileNode } from '../../userland/FileNode.ts';
import type { FileSystem } from '../../userland/FileSystem.ts';
import { normalizePath } from '../../userland/normalizePath.ts';
import { sha256 } from '../../userland/sha256.ts';
import { TarError } from '../../userland/tar/TarError.ts';
import { EngineError } from '../http/EngineError.ts';
import { matchesPattern } from '../images/matchesPattern.ts';
import { plainTar } from '../images/plainTar.ts';

type Node = Exclude<FileNode, { kind: 'whiteout' }>;

/** A file or directory a COPY or ADD takes. */
export interface Source {
  /** Absolute, in the context or the other build stage. */
  readonly path: string;
  readonly node: Node;
}

/**
 * What the sources of a COPY or ADD name, `*` and `?` included.
 * @param isBuildStage whether they are in another build stage: its words for a missing file are others
 * @throws EngineError 400
 */
export function findSources(
  verb: string,
  patterns: readonly string[],
  from: FileSystem,
  isBuildStage: boolean,
): Source[] {
  const found = patterns.flatMap((pattern) => {
    if (/^(https?|git):\/\//.test(pattern)) {
      if (verb === 'COPY') fail(`COPY failed: source can't be a URL for COPY`);
      const host = pattern.replace(/^\w+:\/\//, '').split('/')[0] ?? '';
      const isNear = /^(localhost|127\.)/.test(host);
      const why = isNear ? `${host}: connect: connection refused` : `lookup ${host}: no such host`;
      fail(`${verb} failed: Get "${pattern}": dial tcp${isNear ? '' : ':'} ${why}`);
    }
    if (pattern.split('/').includes('..') && normalizedEscapes(pattern)) {
      fail(`${verb} failed: forbidden path outside the build context: ${pattern} ()`);
    }
    const path = normalizePath(pattern);
    if (/[*?[]/.test(pattern)) return glob(from, path);
    try {
      return [{ path, node: from.stat(path) }];
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      const stat = `stat ${path.slice(1)}: file does not exist`;
      return fail(
        isBuildStage
          ? `${verb} failed: ${stat}`
          : `${verb} failed: file not found in build context or excluded by .dockerignore: ${stat}`,
      );
    }
  });
  if (found.length === 0) fail(`${verb} failed: no source files were specified`);
  return found;
}

/** `file:…`, `dir:…` or `multi:…`: what the cache compares. */
export function hashSources(sources: readonly Source[], from: FileSystem): string {
  const hashes = sources.map(({ path, node }) => {
    const kind = node.kind === 'directory' ? 'dir' : 'file';
    return `${kind}:${sha256(describe(from, path, path))}`;
  });
  return hashes.length === 1 ? (hashes[0] ?? '') : `multi:${sha256(hashes.join(','))}`;
}

/** Times are left out: a file that was touched is the same file. */
function describe(from: FileSystem, path: string, top: string): string {
  const node = from.stat(path, path === top);
  const name = path.slice(top.length);
  if (node.kind === 'directory') {
    const inside = from.list(path).map((child) => describe(from, join(path, child), top));
    return [`${name}/ ${node.mode}`, ...inside].join('\n');
  }
  if (node.kind === 'symlink') return `${name} -> ${node.target}`;
  const content = node.kind === 'file' && node.data ? sha256(node.data) : '';
  return `${name} ${node.mode} ${node.kind === 'file' ? node.sizeBytes : 0} ${content}`;
}

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
      copy(join(source, name), join(at, name), from.stat(join(source, name), false));
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
          else unpack(to, join(whole, inside), node);
        }
      } else if (source.node.kind === 'directory') {
        to.makeDirectories(whole, { uid, gid });
        for (const name of from.list(source.path)) {
          const child = join(source.path, name);
          copy(child, join(whole, name), from.stat(child, false));
        }
      } else put(isFolder ? join(whole, base) : whole, source.node);
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

function glob(from: FileSystem, pattern: string): Source[] {
  const found: Source[] = [];
  const walk = (folder: string): void => {
    for (const name of from.list(folder)) {
      const path = join(folder, name);
      const node = from.stat(path, false);
      if (matchesPattern(pattern.slice(1), path.slice(1))) found.push({ path, node });
      else if (node.kind === 'directory') walk(path);
    }
  };
  walk('/');
  return found;
}

function normalizedEscapes(path: string): boolean {
  let depth = 0;
  for (const part of path.split('/')) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function isDirectory(files: FileSystem, path: string): boolean {
  return files.exists(path) && files.stat(path).kind === 'directory';
}

function join(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder}/${name}`;
}

function fail(message: string): never {
  throw new EngineError(400, message);
}
