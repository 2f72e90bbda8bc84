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
  const even = alignEven(text, { leastWidth, padding });
  if (even !== null) return even;
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
      let line = '';
      for (const [index, cell] of (lines[at] ?? []).entries()) {
        const blanks = (widths[index] ?? 0) - lengthOf(cell);
        line += blanks > 0 ? cell + ' '.repeat(blanks) : cell;
      }
      out[at] = line;
    }
  }
}

/** A table all of whose lines have as many tabs, as nearly all do; null where they have not. */
function alignEven(text: string, { leastWidth, padding }: ColumnWidths): string | null {
  const lines = text.split('\n');
  // The last line end ends a line: it begins none.
  const end = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  const columns = tabsOf(lines[0] ?? '');
  const widths = new Array<number>(columns).fill(leastWidth);
  // Where every character is one unit, a cell is as long as it is kept: no need to look into it.
  const length = halves.test(text) ? lengthOf : unitsOf;
  for (let at = 0; at < end; at += 1) {
    const line = lines[at] ?? '';
    let from = 0;
    for (let column = 0; column < columns; column += 1) {
      const to = line.indexOf('\t', from);
      if (to < 0) return null;
      const width = length(line, from, to) + padding;
      if (width > (widths[column] ?? 0)) widths[column] = width;
      from = to + 1;
    }
    if (line.includes('\t', from)) return null;
  }
  const blanks = ' '.repeat(Math.max(0, ...widths));
  for (let at = 0; at < end; at += 1) {
    const line = lines[at] ?? '';
    let out = '';
    let from = 0;
    for (const width of widths) {
      const to = line.indexOf('\t', from);
      out += line.slice(from, to) + blanks.slice(0, width - length(line, from, to));
      from = to + 1;
    }
    lines[at] = out + line.slice(from);
  }
  return lines.join('\n');
}

function tabsOf(line: string): number {
  let tabs = 0;
  for (let at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) tabs += 1;
  return tabs;
}

/** The second half of a character kept in two units. */
const halves = /[\udc00-\udfff]/;

/** In characters. */
function lengthOf(text: string, from = 0, to = text.length): number {
  let length = to - from;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    // Half of a pair does not count.
    if (unit >= 0xdc00 && unit <= 0xdfff) length -= 1;
  }
  return length;
}

function unitsOf(_: string, from: number, to: number): number {
  return to - from;
}
