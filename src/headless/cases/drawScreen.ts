/** What a small terminal shows of raw output once it is over: cursor moves and erasing carried out, colours dropped. */
export function drawScreen(raw: string): string {
  const rows: string[][] = [[]];
  let row = 0;
  let column = 0;
  const reach = (last: number) => {
    while (rows.length <= last) rows.push([]);
    return rows[last] ?? [];
  };
  const control = /\u001b\[(\??\d*(?:;\d+)*)([A-Za-z])/y;
  for (let at = 0; at < raw.length;) {
    control.lastIndex = at;
    const found = control.exec(raw);
    if (found) {
      const [whole, given = '', letter] = found;
      const count = /^\d+$/.test(given) ? Number(given) : 1;
      if (letter === 'A') row = Math.max(0, row - count);
      else if (letter === 'B') row += count;
      else if (letter === 'C') column += count;
      else if (letter === 'D') column = Math.max(0, column - count);
      else if (letter === 'J') {
        rows.length = Math.min(rows.length, row + 1);
        rows[row]?.splice(column);
      } else if (letter === 'K') {
        reach(row);
        rows[row] = given === '2' ? [] : reach(row).slice(0, column);
      }
      at += whole.length;
      continue;
    }
    const character = raw.charAt(at);
    at += 1;
    if (character === '\n') row += 1;
    else if (character === '\r') column = 0;
    else if (character === '\b') column = Math.max(0, column - 1);
    else if (character !== '\u0007' && character !== '\u001b') {
      const cells = reach(row);
      while (cells.length <= column) cells.push(' ');
      cells[column] = character;
      column += 1;
    }
    reach(row);
  }
  return rows.map((cells) => cells.join('').trimEnd()).join('\n');
}
