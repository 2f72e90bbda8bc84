import { significantDigits } from './significantDigits.ts';

const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB', 'ZiB', 'YiB'] as const;

/** Bytes as go-units' BytesSize: powers of 1024, four significant digits, `1.938MiB`. */
export function formatBinarySize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${significantDigits(size, 4)}${units[unit] ?? ''}`;
}
