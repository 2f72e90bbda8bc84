const barWidth = 50;

/** `progressDetail`, and the bar that old clients print as it comes. */
export function progressOf(
  currentBytes: number,
  total: number,
): { progressDetail: object; progress: string } {
  // Go clients take whole numbers only.
  const current = Math.floor(currentBytes);
  const share = total > 0 ? Math.min(1, current / total) : 0;
  const done = Math.floor(share * barWidth);
  const bar = `[${'='.repeat(done)}>${' '.repeat(Math.max(0, barWidth - done))}]`;
  return {
    progressDetail: { current, total },
    progress: `${bar}  ${size(current)}/${size(total)}`,
  };
}

/** Go-units' HumanSize: four digits, decimal units. */
function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${Number(value.toPrecision(4))}${units[unit] ?? ''}`;
}
