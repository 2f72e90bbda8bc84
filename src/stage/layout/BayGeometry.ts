import type { Box } from './Box.ts';

/** The room above the slabs, cut into bays; scene px. */
export interface BayGeometry {
  /** From the top of the slabs to the top of the frame. */
  readonly box: Box;
  readonly columns: number;
  readonly pitch: number;
  readonly areaPerByte: number;
  /** By column, how high it is filled. */
  readonly filled: Float64Array;
}
