const gap = 2;

/** Names in columns, read downwards, as wide as the terminal lets them be: readline's list. */
export function listChoices(names: readonly string[], columns: number): string {
  const width = Math.max(...names.map((name) => name.length)) + gap;
  const perRow = Math.max(1, Math.floor(columns / width));
  const rowCount = Math.ceil(names.length / perRow);
  return Array.from({ length: rowCount }, (_, row) =>
    names
      .filter((_name, index) => index % rowCount === row)
      .map((name) => name.padEnd(width))
      .join('')
      .trimEnd(),
  ).join('\r\n');
}
