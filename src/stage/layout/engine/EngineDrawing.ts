import type { EngineSnapshot } from '../../../world/EngineSnapshot.ts';
import type { Box } from '../Box.ts';
import type { HostDrawing } from '../HostDrawing.ts';

/** What every painter of the Engine lens is given. */
export interface EngineDrawing extends HostDrawing {
  readonly engine: EngineSnapshot;
  readonly plan: EnginePlan;
}

/** Where the parts of the lens stand, scene px; null where there is no room for one. */
export interface EnginePlan {
  readonly hops: Box;
  /** The line a request is written on where no hop is wide enough for it; null otherwise. */
  readonly request: Box | null;
  readonly registry: Box | null;
  readonly images: Box;
  readonly containers: Box;
  readonly events: Box | null;
  /** All three columns stand here, with little room. */
  readonly isTight: boolean;
  /** Height of the heading above each column. */
  readonly headHeight: number;
}
