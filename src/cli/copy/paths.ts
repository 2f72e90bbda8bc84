import { normalizePath } from '../../userland/normalizePath.ts';

/** The part of a path after its last slash; slashes at its end do not count. */
export function baseName(path: string): string {
  const trimmed = path.replace(/\/+$/, '');
  return trimmed.slice(trimmed.lastIndexOf('/') + 1) || '/';
}

/** The directory a path stands in, absolute. */
export function parentOf(path: string): string {
  const whole = normalizePath(path);
  return whole.slice(0, whole.lastIndexOf('/')) || '/';
}

/** Whether a path can only be a directory: `a/`, `a/.`. */
export function meansDirectory(path: string): boolean {
  return /(^|\/)\.?$/.test(path);
}
