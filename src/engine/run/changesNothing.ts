import type { Call } from '../http/Call.ts';

/**
 * Whether a call only looks: it needs no place in the log and leaves the future as it was. To log in
 * looks as well: nothing is kept of it. A registry asked for a manifest logs who asked.
 */
export function changesNothing({ method, path, upstream }: Call): boolean {
  if (upstream !== null) return false;
  if (path.startsWith('/distribution/')) return false;
  return ['GET', 'HEAD', 'OPTIONS'].includes(method) || path === '/auth';
}
