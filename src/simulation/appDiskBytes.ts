import type { App } from '../world/App.ts';
import type { Catalogue } from '../world/Catalogue.ts';
import { appLayers } from './appLayers.ts';

/** Disk that runtime and app take beside an installed OS; see `appLayers`. */
export function appDiskBytes(app: App, catalogue: Catalogue): number {
  return appLayers(app, catalogue).reduce((sum, layer) => sum + layer.diskBytes, 0);
}
