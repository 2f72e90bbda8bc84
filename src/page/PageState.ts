import type { Platform } from '../world/Platform.ts';

/** What the page alone decides: which machine a phone shows, whether the description is open. */
export interface PageState {
  /** Narrow as a phone: one machine at a time, tools in the menu. */
  compact: boolean;
  /** One machine at a time: on a phone, and where three or four would not fit side by side. */
  single: boolean;
  /** The machine shown when `single`; falls back to the first. */
  shown: Platform;
  mirrorOpen: boolean;
}
