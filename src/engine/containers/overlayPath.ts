import { dockerRoot } from '../dockerRoot.ts';

/** Where overlay2 keeps a container's layer, named after the container. */
export function overlayPath(containerId: string): string {
  return `${dockerRoot}/overlay2/${containerId}`;
}
