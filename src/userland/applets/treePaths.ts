import type { Os } from '../kernel/Os.ts';

/** A path and all below it, parents first; links are not followed. */
export function treePaths(os: Os, top: string): string[] {
  const all = [top];
  for (let at = 0; at < all.length; at += 1) {
    const path = all[at] ?? '';
    if (!os.files.exists(path, false) || os.files.stat(path, false).kind !== 'directory') continue;
    const base = path.endsWith('/') ? path : `${path}/`;
    const inside = os.files.list(path).map((name) => base + name);
    all.splice(at + 1, 0, ...inside);
  }
  return all;
}
