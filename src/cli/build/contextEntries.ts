import type { ClientEntry, ClientFiles } from '../ClientFiles.ts';
import type { TarEntry } from '../../userland/tar/TarEntry.ts';
import type { IgnoreRules } from '../../userland/patterns/IgnoreRules.ts';

/** What of a directory makes a build's context: what is not ignored, in the order of its paths, owned by root. */
export async function contextEntries(
  files: ClientFiles,
  directory: string,
  rules: IgnoreRules,
): Promise<readonly TarEntry[]> {
  const packed: TarEntry[] = [];
  const closed: string[] = [];
  for (const entry of [...(await files.walk(directory))].sort(byPath)) {
    if (closed.some((above) => entry.path.startsWith(`${above}/`))) continue;
    if (!rules.ignores(entry.path)) packed.push(await packedEntry(files, directory, entry));
    else if (entry.kind === 'directory' && !rules.mayHoldExceptions(entry.path)) {
      closed.push(entry.path);
    }
  }
  return packed;
}

async function packedEntry(
  files: ClientFiles,
  directory: string,
  entry: ClientEntry,
): Promise<TarEntry> {
  const owned = { mode: entry.mode, uid: 0, gid: 0, modifiedMs: entry.modifiedMs };
  const { path } = entry;
  if (entry.kind === 'directory') return { path, node: { ...owned, kind: 'directory' } };
  if (entry.kind === 'symlink') {
    return { path, node: { ...owned, kind: 'symlink', target: entry.target ?? '' } };
  }
  const data = await files.read(`${directory}/${path}`);
  return { path, node: { ...owned, kind: 'file', sizeBytes: data.length, data } };
}

/** Name by name, as a walk of the directories goes. */
function byPath(a: ClientEntry, b: ClientEntry): number {
  const [one, other] = [a.path.split('/'), b.path.split('/')];
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const left = one[at] ?? '';
    const right = other[at] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return one.length - other.length;
}
