import type { FileTree } from '../../userland/FileTree.ts';
import { sha256 } from '../../userland/sha256.ts';
import type { EngineLayer } from '../state/EngineImage.ts';

/** What gzip makes of programs and text, about. */
const compressedShare = 0.45;

/** Makes a layer of files; equal files are the same layer. @param sizeBytes where files stand for more than they hold. */
export function layerOf(
  files: FileTree,
  {
    sizeBytes = bytesOf(files),
    compressedBytes = Math.ceil(sizeBytes * compressedShare) + 32,
  } = {},
): EngineLayer {
  const diff = sha256(describe(files, sizeBytes));
  return {
    diffId: `sha256:${diff}`,
    digest: `sha256:${sha256(`gzip ${diff}`)}`,
    compressedBytes,
    sizeBytes,
    files,
  };
}

function bytesOf(files: FileTree): number {
  let bytes = 0;
  for (const node of files.values()) if (node.kind === 'file') bytes += node.sizeBytes;
  return bytes;
}

function describe(files: FileTree, sizeBytes: number): string {
  const lines = [...files].map(([path, node]) => {
    if (node.kind !== 'file') return JSON.stringify([path, node]);
    const { data, pieces = [], ...rest } = node;
    const kept = pieces.map(({ atBytes, bytes }) => [atBytes, sha256(bytes)]);
    return JSON.stringify([path, rest, data && sha256(data), ...kept]);
  });
  return [sizeBytes, ...lines.sort()].join('\n');
}
