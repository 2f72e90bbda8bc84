import type { Language } from '../i18n/Language.ts';
import type { GuestOs } from '../world/GuestOs.ts';
import type { RunConfig } from '../world/RunConfig.ts';

/** What the knobs show. */
export interface ControlsView {
  readonly config: RunConfig;
  readonly guests: readonly GuestOs[];
  readonly language: Language;
  /** Virtual seconds a real second, and those that can be chosen. */
  readonly speed: number;
  readonly speeds: readonly number[];
}
