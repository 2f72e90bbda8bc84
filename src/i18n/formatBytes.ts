import type { Language } from './Language.ts';
import { numberFormat } from './numberFormat.ts';

const binary = { fr: ['o', 'Kio', 'Mio', 'Gio', 'Tio'], en: ['B', 'KiB', 'MiB', 'GiB', 'TiB'] };
const decimal = { fr: ['o', 'ko', 'Mo', 'Go', 'To'], en: ['B', 'kB', 'MB', 'GB', 'TB'] };

/** A size split so that digits and unit can be set apart: `{ digits: '15.3', unit: 'GiB' }`. */
export interface SizeText {
  readonly digits: string;
  readonly unit: string;
}

/**
 * RAM counts in powers of two, disk and network in powers of ten, as their makers do.
 * Three significant digits: what a lecture hall can read and the model can vouch for.
 */
export function formatBytes(
  bytes: number,
  language: Language,
  base: 'ram' | 'disk' = 'ram',
): SizeText {
  const step = base === 'ram' ? 1024 : 1000;
  const units = (base === 'ram' ? binary : decimal)[language];
  let power = 0;
  // 999.5 would round up to 1,000 of a unit: take the next one.
  while (power < units.length - 1 && Math.abs(bytes) / step ** power >= 999.5) power += 1;
  const value = bytes / step ** power;
  const decimals = power === 0 || Math.abs(value) >= 99.95 ? 0 : Math.abs(value) >= 9.995 ? 1 : 2;
  const digits = numberFormat(language, decimals).format(value);
  return { digits, unit: units[power] ?? '' };
}
