/** `4.0K`, `1.9M`: what `-h` shows, one decimal in powers of 1024; bytes below 1024 as they are. */
export function humanSize(bytes: number): string {
  const units = ['', 'K', 'M', 'G', 'T'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return unit === 0 ? String(value) : `${value.toFixed(1)}${units[unit] ?? ''}`;
}
