import type { App } from '../world/App.ts';
import type { Catalogue } from '../world/Catalogue.ts';
import type { Content } from '../world/Content.ts';
import type { Family } from '../world/Family.ts';
import type { GuestOs } from '../world/GuestOs.ts';
import { appDiskBytes } from './appDiskBytes.ts';
import { appLayers } from './appLayers.ts';
import { layerContent } from './layerContent.ts';

/** A container wants its image's layers, a VM its template (guest, runtime and app), a process its package. */
export function contentsOf(
  app: App,
  family: Family,
  guest: GuestOs | null,
  catalogue: Catalogue,
): readonly Content[] {
  if (family === 'container') {
    const image = catalogue.images.find((one) => one.ref === app.imageRef);
    return (image?.layers ?? []).map(layerContent);
  }
  const diskBytes = appDiskBytes(app, catalogue);
  const downloadBytes = appLayers(app, catalogue).reduce(
    (sum, layer) => sum + layer.compressedBytes,
    0,
  );
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
