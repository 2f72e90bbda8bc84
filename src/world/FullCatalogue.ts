import type { Catalogue } from './Catalogue.ts';
import type { Platform } from './Platform.ts';
import type { PlatformPreset } from './PlatformPreset.ts';

/** What can be run, and on what: all that a simulation needs to know beside its config and costs. */
export interface FullCatalogue extends Catalogue {
  readonly presets: Readonly<Record<Platform, PlatformPreset>>;
}
