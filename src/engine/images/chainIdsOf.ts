import { sha256 } from '../../userland/sha256.ts';
import type { EngineLayer } from '../state/EngineImage.ts';

/** Ids of the stacks each layer is the top of, from the base up, as OCI's image specification counts them. */
export function chainIdsOf(layers: readonly Pick<EngineLayer, 'diffId'>[]): string[] {
  const ids: string[] = [];
  for (const { diffId } of layers) {
    const below = ids.at(-1);
    ids.push(below ? `sha256:${sha256(`${below} ${diffId}`)}` : diffId);
  }
  return ids;
}
