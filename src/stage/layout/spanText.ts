import { formatDuration } from '../../i18n/formatDuration.ts';
import { numberFormat } from '../../i18n/numberFormat.ts';
import type { StageFrame } from '../StageFrame.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A span from ms to days in one run of text: `1.50 s`, `12.0 min`, `3.5 h`, `14 d`. */
export function spanText({ language, messages }: StageFrame, ms: number): string {
  if (ms < hourMs) {
    const { digits, unit } = formatDuration(ms, language);
    return `${digits}\u00a0${unit}`;
  }
  const inDays = ms >= 2 * dayMs;
  const figure = numberFormat(language).format(
    Math.round((ms / (inDays ? dayMs : hourMs)) * 10) / 10,
  );
  return messages.stage[inDays ? 'days' : 'hours'](figure);
}
