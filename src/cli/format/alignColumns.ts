/** How wide columns are, in characters. */
export interface ColumnWidths {
  readonly leastWidth: number;
  readonly padding: number;
}

/** Docker's tables: columns at least ten wide, three blanks between them. */
const usual: ColumnWidths = { leastWidth: 10, padding: 3 };

/**
 * Lines of cells between tabs, as Go's text/tabwriter lays them out: what follows the last tab of a line is
 * in no column.
 */
export function alignColumns(text: string, { leastWidth, padding } = usual): string {
  const lines = text.split('\n').map((line) => line.split('\t'));
  const out: string[] = lines.map(() => '');
  layOut(0, lines.length, []);
  return out.join('\n');

  function layOut(from: number, to: number, widths: readonly number[]): void {
    const column = widths.length;
    let written = from;
    for (let at = from; at < to; at += 1) {
      if (column >= (lines[at]?.length ?? 0) - 1) continue;
      write(written, at, widths);
      let end = at;
      let width = leastWidth;
      while (end < to && column < (lines[end]?.length ?? 0) - 1) {
        width = Math.max(width, lengthOf(lines[end]?.[column] ?? '') + padding);
        end += 1;
      }
      layOut(at, end, [...widths, width]);
      written = end;
      at = end - 1;
    }
    write(written, to, widths);
  }

  function write(from: number, to: number, widths: readonly number[]): void {
    for (let at = from; at < to; at += 1) {
      out[at] = (lines[at] ?? [])
        .map((cell, index) => cell + ' '.repeat(Math.max(0, (widths[index] ?? 0) - lengthOf(cell))))
        .join('');
    }
  }
}

function lengthOf(cell: string): number {
  return Array.from(cell).length;
}
