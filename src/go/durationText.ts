const second = 1e9;
const minute = 60;
const hour = 60 * minute;
const units = [
  ['ns', 1],
  ['µs', 1e3],
  ['ms', 1e6],
] as const;

/** A time as Go's `time.Duration` writes it: `300ms`, `1.5s`, `1m30s`. */
export function durationText(ns: number): string {
  const size = Math.abs(ns);
  const sign = ns < 0 ? '-' : '';
  if (size === 0) return '0s';
  if (size < second) {
    const [unit, one] = units.findLast(([, least]) => size >= least) ?? units[0];
    return `${sign}${size / one}${unit}`;
  }
  const seconds = Math.floor(size / second);
  // Nine digits are what nanoseconds have: a sum of fractions may show more.
  const rest = `${Number(((seconds % minute) + (size % second) / second).toFixed(9))}s`;
  const minutes = `${Math.floor(seconds / minute) % 60}m`;
  if (seconds >= hour) return `${sign}${Math.floor(seconds / hour)}h${minutes}${rest}`;
  return sign + (seconds >= minute ? minutes + rest : rest);
}
