import type { FileNode } from '../../userland/FileNode.ts';

type Present = Exclude<FileNode, { kind: 'whiteout' }>;

/** Bits of Go's FileMode that are not permissions. */
const kindBits = { directory: 2 ** 31, symlink: 2 ** 27, device: 2 ** 26 + 2 ** 21, file: 0 };
const directoryBytes = 4096;

/** `X-Docker-Container-Path-Stat`: what a path is, base64 of JSON. */
export function pathStat(name: string, node: Present): Readonly<Record<string, string>> {
  const { mode, kind, modifiedMs } = node;
  const stat = {
    name,
    size: kind === 'file' ? node.sizeBytes : kind === 'directory' ? directoryBytes : 0,
    mode:
      kindBits[kind] +
      (mode & 0o777) +
      (mode & 0o1000 ? 2 ** 20 : 0) +
      (mode & 0o2000 ? 2 ** 22 : 0) +
      (mode & 0o4000 ? 2 ** 23 : 0),
    mtime: `${new Date(modifiedMs).toISOString().slice(0, 19)}Z`,
    linkTarget: kind === 'symlink' ? node.target : '',
  };
  const bytes = new TextEncoder().encode(JSON.stringify(stat));
  return { 'X-Docker-Container-Path-Stat': btoa(String.fromCharCode(...bytes)) };
}
