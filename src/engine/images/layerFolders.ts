import { sha256 } from '../../userland/sha256.ts';
import type { EngineLayer } from '../state/EngineImage.ts';
import { dockerRoot } from '../dockerRoot.ts';
import { chainIdsOf } from './chainIdsOf.ts';

/** Where overlay2 keeps an image's layers, the highest first: one folder for each, whatever stands on it. */
export function layerFolders(layers: readonly EngineLayer[]): string[] {
  return chainIdsOf(layers)
    .map((id) => `${dockerRoot}/overlay2/${sha256(id)}`)
    .reverse();
}
