import type { App } from '../world/App.ts';
import type { Catalogue } from '../world/Catalogue.ts';

/**
 * What runtime and app add to an installed OS: the layers of the app's image above its base OS layer.
 * An image of one layer from scratch has no base, all of it is the app.
 */
export function appDiskBytes(app: App, catalogue: Catalogue): number {
  const layers = catalogue.images.find((image) => image.ref === app.imageRef)?.layers ?? [];
  const own = layers.length > 1 ? layers.slice(1) : layers;
  return own.reduce((sum, layer) => sum + layer.diskBytes, 0);
}
