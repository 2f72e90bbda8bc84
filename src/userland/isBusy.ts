import type { BoundFiles } from './BoundFiles.ts';
import type { Mount } from './Mount.ts';

/** Whether the kernel keeps what stands at a path from being removed: a root, or what something is mounted over. */
export function isBusy(mounts: readonly Mount[], bound: BoundFiles | null, path: string): boolean {
  return (
    path === '/' ||
    bound?.paths.includes(path) === true ||
    mounts.some(({ target }) => target === path)
  );
}
