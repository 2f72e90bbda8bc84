import type { ImageReference } from './ImageReference.ts';

/** In full: `docker.io/library/nginx:latest`. */
export function formatImageReference({ host, path, tag, digest }: ImageReference): string {
  return `${host}/${path}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}
