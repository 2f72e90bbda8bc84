import type { Mount } from './Mount.ts';

/** The mount a path is in, the deepest one; null for the root file system. @param mounts the longest target first */
export function mountAt(mounts: readonly Mount[], path: string): Mount | null {
  return mounts.find(({ target }) => path === target || path.startsWith(`${target}/`)) ?? null;
}
