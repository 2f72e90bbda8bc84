import type { Language } from '../i18n/Language.ts';
import { numberFormat } from '../i18n/numberFormat.ts';

const dayMs = 86_400_000;
const dayUnit = { fr: 'j', en: 'd' };

/**
 * Virtual ms as `HH:MM:SS.t`, and from the second day on as `3 d 04:05:06`. What is left over is cut, not
 * rounded: a clock never shows a moment to come.
 */
export function formatClock(timeMs: number, language: Language): string {
  const tenths = Math.floor(Math.max(0, timeMs) / 100);
  const two = (value: number) => String(value).padStart(2, '0');
  const seconds = Math.floor(tenths / 10);
  const days = Math.floor(Math.max(0, timeMs) / dayMs);
  const time = `${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return days === 0
    ? `${time}.${tenths % 10}`
    : `${numberFormat(language, 0).format(days)}\u00a0${dayUnit[language]} ${time}`;
}
