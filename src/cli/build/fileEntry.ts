import type { TarEntry } from '../../userland/tar/TarEntry.ts';

/** A file the client itself puts in a context. */
export function fileEntry(path: string, data: Uint8Array, modifiedMs: number): TarEntry {
  const owned = { mode: 0o600, uid: 0, gid: 0, modifiedMs };
  return { path, node: { ...owned, kind: 'file', sizeBytes: data.length, data } };
}
