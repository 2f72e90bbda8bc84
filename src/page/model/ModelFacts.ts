import type { App } from '../../world/App.ts';
import type { Citation } from '../../world/Citation.ts';
import type { ExplanationTerm } from '../../world/Explanation.ts';
import type { GuestOs } from '../../world/GuestOs.ts';
import type { PlatformPreset } from '../../world/PlatformPreset.ts';

/** A constant of the model. */
export interface ModelConstant {
  readonly name: string;
  readonly value: number;
  readonly unit: ExplanationTerm['unit'] | 'cores' | 'core-ms/byte';
  readonly sourceIds: readonly string[];
}

/** A cell of a table the model was held against. */
export interface ValidationRow {
  readonly table: string;
  readonly row: string;
  readonly unit: string;
  readonly sourceId: string;
  readonly published: number;
  /** Null where the model has no figure. */
  readonly simulated: number | null;
  /** (simulated - published) / published. */
  readonly error: number | null;
  /** False where a constant was set by it, or nothing is simulated. */
  readonly heldOut: boolean;
  /** Held out, but a rule of the model was chosen with it in sight. */
  readonly inSight: boolean;
  /** Why it misses, where it does: a code, and the same in English. */
  readonly reason: string | null;
  readonly why: string | null;
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
