import { publishedTables } from '../../calibration/published/publishedTables.ts';
import { summaryOf, type Evidence } from './summaryOf.ts';
import type { ValidationRow } from './ValidationRow.ts';

const digits = (value: number): string =>
  Math.abs(value) < 1000
    ? String(Number(value.toPrecision(4)))
    : Math.round(value).toLocaleString('en');
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The rows as a table for a terminal, then what they say together. */
export function validationTable(rows: readonly ValidationRow[]): string {
  const lines: string[] = [];
  for (const { id, title, unit, chosenInSight } of publishedTables) {
    const own = rows.filter((row) => row.table === id);
    const { heldOut } = summaryOf(own);
    lines.push(`${id}  ${title} (${unit})`, ...own.map(lineOf));
    if (heldOut.rows > 0)
      lines.push(`  ${heldOut.rows} held out, median |error| ${percent(heldOut.medianError)}`);
    if (chosenInSight !== null && heldOut.rows > 0)
      lines.push(`  chosen in sight: ${chosenInSight}`);
    lines.push('');
  }
  const { heldOut, blind, notModelled } = summaryOf(rows);
  const say = ({ medianError, withinShare }: Evidence): string =>
    `median |error| ${percent(medianError)}, ${percent(withinShare)} within 15 %`;
  lines.push(
    `${rows.length} rows: ${heldOut.rows} held out, ${notModelled} not modelled (-), the rest set a constant (c).`,
    `Held out: ${say(heldOut)}.`,
    `Of these, ${blind.rows} that no rule was chosen in sight of: ${say(blind)}.`,
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
