import type { PublishedRow } from './PublishedTable.ts';

/** A line of a table: what is common to its cells, then each with whether it served calibration. */
export function rowsOf(
  sourceId: string,
  cells: Readonly<Record<string, readonly [value: number, use: 'calibrates' | 'heldOut']>>,
): PublishedRow[] {
  return Object.entries(cells).map(([row, [value, use]]) => ({
    row,
    value,
    sourceId,
    calibrates: use === 'calibrates',
  }));
}
