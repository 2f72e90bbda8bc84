import { normalizePath } from '../../userland/normalizePath.ts';

/** The directory a path stands in, absolute. */
export function parentOf(path: string): string {
  const whole = normalizePath(path);
  return whole.slice(0, whole.lastIndexOf('/')) || '/';
}
