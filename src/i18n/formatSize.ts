import { formatBytes } from './formatBytes.ts';
import type { Language } from './Language.ts';

/** A size in one piece, digits and unit kept on one line. */
export function formatSize(
  bytes: number,
  language: Language,
  base: 'ram' | 'disk' = 'ram',
): string {
  const { digits, unit } = formatBytes(bytes, language, base);
  return `${digits}\u00a0${unit}`;
}
