import type { Platform } from '../world/Platform.ts';

/** What the page alone decides: which machine a phone shows, whether the description is open. */
export interface PageState {
  /** Narrow as a phone: one machine at a time, tools in the menu. */
  compact: boolean;
  /** The machine shown when compact; falls back to the first. */
  shown: Platform;
  mirrorOpen: boolean;
}
