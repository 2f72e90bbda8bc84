import type { Catalogue } from '../world/Catalogue.ts';
import { apps } from './apps.ts';
import { guests } from './guests.ts';
import { images } from './images.ts';

/** Everything that can be run. */
export const catalogue: Catalogue = { apps, guests, images };
