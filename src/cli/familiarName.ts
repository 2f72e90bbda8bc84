import type { ImageReference } from './ImageReference.ts';

/** A repository as people write it: `nginx`, `me/app`, `127.0.0.1:5000/app`. */
export function familiarName({ host, path }: ImageReference): string {
  if (host !== 'docker.io') return `${host}/${path}`;
  return /^library\/[^/]+$/.test(path) ? path.slice('library/'.length) : path;
}
