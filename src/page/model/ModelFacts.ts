import type { App } from '../../world/App.ts';
import type { Citation } from '../../world/Citation.ts';
import type { ExplanationTerm } from '../../world/Explanation.ts';
import type { GuestOs } from '../../world/GuestOs.ts';
import type { PlatformPreset } from '../../world/PlatformPreset.ts';
import type { ValidationRow } from '../../world/ValidationRow.ts';

/** A constant of the model. */
export interface ModelConstant {
  readonly name: string;
  readonly value: number;
  readonly unit: ExplanationTerm['unit'] | 'cores' | 'core-ms/byte';
  readonly sourceIds: readonly string[];
}

/** All that “The model” shows beside its prose. */
export interface ModelFacts {
  readonly constants: readonly ModelConstant[];
  readonly apps: readonly (App & { readonly sourceIds: readonly string[] })[];
  readonly guests: readonly (GuestOs & { readonly sourceIds: readonly string[] })[];
  readonly presets: readonly PlatformPreset[];
  /** Only what someone has looked up. */
  readonly citations: ReadonlyMap<string, Citation>;
  /** Empty while no validation is part of the build. */
  readonly validation: readonly ValidationRow[];
}
