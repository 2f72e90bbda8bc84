import { publishedTables } from '../../calibration/published/publishedTables.ts';
import type { PublishedTable } from '../../calibration/published/PublishedTable.ts';
import { experiments } from './experiments.ts';
import { missReasons } from './missReasons.ts';
import type { ValidationRow } from './ValidationRow.ts';

/** An error beyond this needs an explanation. */
const missAbove = 0.15;

/**
 * Holds the model against every published cell, in the order of the tables. The same tables always give
 * the same rows.
 * @throws Error when a table or a row has no experiment: it would be left out in silence.
 */
export function validationRows(
  tables: readonly PublishedTable[] = publishedTables,
): ValidationRow[] {
  return tables.flatMap(({ id, unit, chosenInSight, rows }) => {
    const experiment = experiments[id];
    if (!experiment) throw new Error(`No experiment for table "${id}".`);
    const outcomes = experiment();
    return rows.map(({ row, value, sourceId, calibrates }) => {
      const outcome = outcomes[row];
      if (outcome === undefined) throw new Error(`Table ${id}: nothing simulated for "${row}".`);
      const known = typeof outcome === 'number' ? { simulated: outcome, reason: null } : outcome;
      const simulated = known.simulated === null ? null : toDigits(known.simulated);
      const error = simulated === null ? null : toDigits(simulated / value - 1);
      const isMiss = error === null || Math.abs(error) > missAbove;
      const reason = isMiss ? known.reason : null;
      return {
        table: id,
        row,
        unit,
        sourceId,
        published: value,
        simulated,
        error,
        heldOut: !calibrates && simulated !== null,
        inSight: !calibrates && simulated !== null && chosenInSight !== null,
        reason,
        why: reason && missReasons[reason],
      };
    });
  });
}

/** Sums come out in another order of rounding elsewhere; ten digits are the same everywhere. */
const toDigits = (value: number): number => Number(value.toPrecision(10));
