import type { FullCatalogue } from '../world/FullCatalogue.ts';
import { apps } from './apps.ts';
import { guests } from './guests.ts';
import { images } from './images.ts';
import { presets } from './presets.ts';

/** Everything that can be run. */
export const catalogue: FullCatalogue = { apps, guests, images, presets };
