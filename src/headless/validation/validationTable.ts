import { publishedTables } from '../../calibration/published/publishedTables.ts';
import { summaryOf } from './summaryOf.ts';
import type { ValidationRow } from './ValidationRow.ts';

const digits = (value: number): string =>
  value.toLocaleString('en', {
    maximumSignificantDigits: Math.abs(value) < 1000 ? 4 : 9,
    maximumFractionDigits: 0,
  });
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The rows as a table for a terminal, then what they say together. */
export function validationTable(rows: readonly ValidationRow[]): string {
  const lines: string[] = [];
  for (const { id, title, unit } of publishedTables) {
    const own = rows.filter((row) => row.table === id);
    lines.push(`${id}  ${title} (${unit})`);
    for (const row of own) lines.push(lineOf(row));
    const { heldOut, medianError } = summaryOf(own);
    if (heldOut > 0) lines.push(`  ${heldOut} held out, median |error| ${percent(medianError)}`);
    lines.push('');
  }
  const { heldOut, notModelled, medianError, withinShare } = summaryOf(rows);
  lines.push(
    `${rows.length} rows, of which ${heldOut} held out and ${notModelled} not modelled.`,
    `Held out: median |error| ${percent(medianError)}, ${percent(withinShare)} within 15 %.`,
    'Rows marked c set a constant of the model and are no evidence.',
  );
  return lines.join('\n');
}

function lineOf({ row, published, simulated, error, heldOut, why }: ValidationRow): string {
  const mark = simulated === null ? '-' : heldOut ? ' ' : 'c';
  const signed = error === null ? '' : `${error < 0 ? '' : '+'}${percent(error)}`;
  const cells = [
    `${mark} ${row.padEnd(48)}`,
    digits(published).padStart(14),
    (simulated === null ? 'none' : digits(simulated)).padStart(14),
    signed.padStart(10),
  ];
  return `${cells.join('')}${why ? `  ${why}` : ''}`;
}
