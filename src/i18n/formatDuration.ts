import type { SizeText } from './formatBytes.ts';
import type { Language } from './Language.ts';
import { numberFormat } from './numberFormat.ts';

/** A span of virtual time with three significant digits: `{ digits: '21.4', unit: 's' }`. */
export function formatDuration(ms: number, language: Language): SizeText {
  const [value, unit] =
    Math.abs(ms) < 999.5 ? [ms, 'ms'] : ms < 119_950 ? [ms / 1000, 's'] : [ms / 60_000, 'min'];
  const decimals = unit === 'ms' || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  const digits = numberFormat(language, decimals).format(value);
  return { digits, unit };
}
