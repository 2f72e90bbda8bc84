import type { Platform } from '../world/Platform.ts';

/** Where a machine's picture goes, CSS px from the stage element's top left corner. */
export interface SlotRect {
  readonly hostId: Platform;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
