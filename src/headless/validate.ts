import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { summaryOf } from './validation/summaryOf.ts';
import { validationRows } from './validation/validationRows.ts';
import { validationTable } from './validation/validationTable.ts';

const program = new Command('validate')
  .description('Holds the model against published and recorded tables.')
  .option('--json', 'print a list of {table, row, published, simulated, error, heldOut}')
  .option('--write', 'write the rows for the page to assets/calibration/validation.json')
  .parse();

const { json, write } = program.opts<{ json?: boolean; write?: boolean }>();
const rows = validationRows();
if (write) {
  const file = new URL('../../assets/calibration/validation.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify({ summary: summaryOf(rows), rows }, null, 1)}\n`);
}
process.stdout.write(`${json ? JSON.stringify(rows, null, 2) : validationTable(rows)}\n`);
