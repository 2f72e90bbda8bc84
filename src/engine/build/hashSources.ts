import type { FileSystem } from '../../userland/FileSystem.ts';
import { piecesOf } from '../../userland/piecesOf.ts';
import { sha256 } from '../../userland/sha256.ts';
import { joinPath } from './joinPath.ts';
import type { Source } from './Source.ts';

/** `file:…`, `dir:…` or `multi:…`: what the cache compares. */
export function hashSources(sources: readonly Source[], from: FileSystem): string {
  const hashes = sources.map(({ path, node }) => {
    const kind = node.kind === 'directory' ? 'dir' : 'file';
    return `${kind}:${sha256(describe(from, from.realPath(path)))}`;
  });
  return hashes.length === 1 ? (hashes[0] ?? '') : `multi:${sha256(hashes.join(','))}`;
}

/** As moby's tarsum does: by the path in the context; times are left out, a file that was touched is the same file. */
function describe(from: FileSystem, path: string): string {
  const node = from.stat(path, false);
  const owned = `${path} ${node.mode} ${node.uid} ${node.gid}`;
  if (node.kind === 'directory') {
    const inside = from.list(path).map((name) => describe(from, joinPath(path, name)));
    return [`${owned} /`, ...inside].join('\n');
  }
  if (node.kind === 'symlink') return `${owned} -> ${node.target}`;
  const pieces = node.kind === 'file' ? piecesOf(node) : [];
  const content = pieces.map(({ bytes }) => sha256(bytes)).join();
  return `${owned} ${node.kind === 'file' ? node.sizeBytes : 0} ${content}`;
}
