import type { SizeText } from './formatBytes.ts';
import type { Language } from './Language.ts';
import { numberFormat } from './numberFormat.ts';

const units = {
  fr: { ms: 'ms', s: 's', min: 'min', h: 'h', days: 'j' },
  en: { ms: 'ms', s: 's', min: 'min', h: 'h', days: 'd' },
};
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A span of virtual time with three significant digits, up to days: `{ digits: '21.4', unit: 's' }`. */
export function formatDuration(ms: number, language: Language): SizeText {
  const [value, name] = inUnit(ms);
  const decimals = name === 'ms' || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  const digits = numberFormat(language, decimals).format(value);
  return { digits, unit: units[language][name] };
}

function inUnit(ms: number): readonly [number, keyof (typeof units)['en']] {
  if (Math.abs(ms) < 999.5) return [ms, 'ms'];
  if (ms < 119_950) return [ms / 1000, 's'];
  if (ms < 119.95 * minuteMs) return [ms / minuteMs, 'min'];
  return ms < 47.995 * hourMs ? [ms / hourMs, 'h'] : [ms / dayMs, 'days'];
}
