import type { App } from '../world/App.ts';
import type { Catalogue } from '../world/Catalogue.ts';
import type { LayerRecord } from '../world/ImageRecord.ts';

/**
 * What runtime and app add to an installed OS: the layers of the app's image above its base OS layer.
 * An image of one layer from scratch has no base, all of it is the app.
 */
export function appLayers(app: App, catalogue: Catalogue): readonly LayerRecord[] {
  const layers = catalogue.images.find((image) => image.ref === app.imageRef)?.layers ?? [];
  return layers.length > 1 ? layers.slice(1) : layers;
}
