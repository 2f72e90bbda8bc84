import type { BoundFiles } from './BoundFiles.ts';
import type { FileErrorCode } from './FileError.ts';
import { isBusy } from './isBusy.ts';
import type { Mount } from './Mount.ts';
import { mountAt } from './mountAt.ts';

/**
 * Why the kernel would not give what stands at one path the other; null where it would. Both are without links.
 * @param mounts the longest target first
 */
export function renameProblem(
  mounts: readonly Mount[],
  bound: BoundFiles | null,
  from: string,
  to: string,
): FileErrorCode | null {
  if (from === '/' || to === '/') return 'EBUSY';
  if (from === to) return null;
  if (to.startsWith(`${from}/`)) return 'EINVAL';
  // A mount point is an entry of the directory it stands in.
  if (mountAt(mounts, parentOf(from)) !== mountAt(mounts, parentOf(to))) return 'EXDEV';
  if ([from, to].some((path) => isBusy(mounts, bound, path))) return 'EBUSY';
  // The kernel would move what is mounted below along: nobody does it.
  return mounts.some(({ target }) => target.startsWith(`${from}/`)) ? 'EBUSY' : null;
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}
