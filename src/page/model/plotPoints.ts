import type { ValidationRow } from '../../world/ValidationRow.ts';

/** Columns of a scatter plot: published values in order, then the simulated ones apart by use. */
export interface PlotPoints {
  readonly x: number[];
  readonly calibrated: (number | null)[];
  readonly heldOut: (number | null)[];
}

/** Points of a table for logarithmic axes; what is not above zero cannot be drawn there. */
export function plotPoints(rows: readonly ValidationRow[]): PlotPoints {
  const drawn = rows
    .flatMap(({ published, simulated, heldOut }) =>
      simulated !== null && published > 0 && simulated > 0
        ? [{ published, simulated, heldOut }]
        : [],
    )
    .sort((a, b) => a.published - b.published);
  return {
    x: drawn.map(({ published }) => published),
    calibrated: drawn.map(({ simulated, heldOut }) => (heldOut ? null : simulated)),
    heldOut: drawn.map(({ simulated, heldOut }) => (heldOut ? simulated : null)),
  };
}
