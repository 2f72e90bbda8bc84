import type { Catalogue } from '../world/Catalogue.ts';
import type { DiskItem } from '../world/DiskItem.ts';
import type { Recipe } from '../world/Recipe.ts';
import { appDiskBytes } from './appDiskBytes.ts';

/** Something a host must have on its disk before an instance can start there. */
export interface Content {
  readonly kind: DiskItem['kind'];
  readonly name: string;
  readonly diskBytes: number;
  readonly downloadBytes: number;
}

/** A container wants its image's layers, a VM its template (guest, runtime and app), a process its package. */
export function contentsOf(recipe: Recipe, catalogue: Catalogue): readonly Content[] {
  const { app, guest } = recipe;
  const layers = catalogue.images.find((image) => image.ref === app.imageRef)?.layers ?? [];
  if (recipe.family === 'container') {
    return layers.map((layer) => ({
      kind: 'layer',
      name: layer.digest,
      diskBytes: layer.diskBytes,
      downloadBytes: layer.compressedBytes,
    }));
  }
  const diskBytes = appDiskBytes(app, catalogue);
  const own = layers.length > 1 ? layers.slice(1) : layers;
  const downloadBytes = own.reduce((sum, layer) => sum + layer.compressedBytes, 0);
  if (!guest) return [{ kind: 'app', name: app.id, diskBytes, downloadBytes }];
  return [
    {
      kind: 'template',
      name: `${guest.id} + ${app.id}`,
      diskBytes: guest.diskBytes + diskBytes,
      downloadBytes: guest.downloadBytes + downloadBytes,
    },
  ];
}
