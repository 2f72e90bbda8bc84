import { AwkInput } from './AwkInput.ts';
import type { AwkCell } from './AwkCell.ts';
import { awkFormat } from './awkFormat.ts';

const numeric = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
const leading = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/;

/** What cells are as numbers, texts and truths, and how they compare. */
export const awkValues = { number, text, isTrue, compare } as const;

function number(cell: AwkCell): number {
  if (typeof cell === 'number') return cell;
  if (cell === null) return 0;
  return Number(leading.exec(typeof cell === 'string' ? cell : cell.text)?.[0] ?? 0);
}

/** @param format CONVFMT or OFMT, for numbers with a fraction */
function text(cell: AwkCell, format = '%.6g'): string {
  if (typeof cell === 'string') return cell;
  if (cell === null) return '';
  if (cell instanceof AwkInput) return cell.text;
  if (Number.isNaN(cell)) return 'nan';
  if (!Number.isFinite(cell)) return cell > 0 ? 'inf' : '-inf';
  if (Number.isInteger(cell) && Math.abs(cell) < 1e16) return String(cell === 0 ? 0 : cell);
  return awkFormat(format, [cell]);
}

function isNumeric(cell: AwkCell): boolean {
  return (
    cell === null ||
    typeof cell === 'number' ||
    (cell instanceof AwkInput && numeric.test(cell.text))
  );
}

function isTrue(cell: AwkCell): boolean {
  if (cell === null) return false;
  if (typeof cell === 'string') return cell !== '';
  return isNumeric(cell) ? number(cell) !== 0 : text(cell) !== '';
}

function compare(left: AwkCell, right: AwkCell, format?: string): number {
  if (isNumeric(left) && isNumeric(right)) return number(left) - number(right);
  const [a, b] = [text(left, format), text(right, format)];
  return a < b ? -1 : a > b ? 1 : 0;
}
