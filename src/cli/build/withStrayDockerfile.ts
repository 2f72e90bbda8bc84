import { sha256 } from '../../userland/sha256.ts';
import { writeTar } from '../../userland/tar/writeTar.ts';
import type { TarEntry } from '../../userland/tar/TarEntry.ts';
import type { BuildContext } from './BuildContext.ts';
import { fileEntry } from './fileEntry.ts';

const ignoreName = '.dockerignore';
/** A tar's two empty blocks: the client closes the pipe before they are written. */
const trailerBytes = 1024;
const blockBytes = 512;

/**
 * A context with a Dockerfile it does not hold put in, and a `.dockerignore` that has the daemon take it out
 * again: `AddDockerfileToBuildContext` of the client (https://github.com/docker/cli).
 */
export function withStrayDockerfile(
  entries: readonly TarEntry[],
  dockerfile: Uint8Array,
  nowMs: number,
): BuildContext {
  // Drawn at random by the client: no two builds share it.
  const strayName = `.dockerfile.${sha256(`${nowMs} ${sha256(dockerfile)}`).slice(0, 20)}`;
  const ignore = entries.find(({ path }) => path === ignoreName);
  const kept = ignore?.node.kind === 'file' ? ignore.node.data : undefined;
  const text = ignore ? new TextDecoder().decode(kept ?? undefined) : ignoreName;
  const data = new TextEncoder().encode(`${text}\n${strayName}\n`);
  const changed: TarEntry = ignore
    ? { ...ignore, node: { ...ignore.node, kind: 'file', sizeBytes: data.length, data } as const }
    : fileEntry(ignoreName, data, nowMs);
  const all = ignore
    ? entries.map((entry) => (entry === ignore ? changed : entry))
    : [...entries, changed];
  const tar = writeTar([...all, fileEntry(strayName, dockerfile, nowMs)]);
  const padding = (blockBytes - (dockerfile.length % blockBytes)) % blockBytes;
  return { tar: tar.subarray(0, tar.length - trailerBytes - padding), dockerfile: strayName };
}
