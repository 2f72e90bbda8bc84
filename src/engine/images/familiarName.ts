import type { Reference } from './Reference.ts';

/** A repository as people write it: `nginx`, `me/app`, `127.0.0.1:5000/app`. */
export function familiarName({ host, path }: Reference): string {
  if (host !== 'docker.io') return `${host}/${path}`;
  return path.startsWith('library/') && !path.slice(8).includes('/') ? path.slice(8) : path;
}
