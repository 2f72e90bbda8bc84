import type { MessageProgress } from './JsonMessage.ts';
import { formatDecimalSize } from './formatDecimalSize.ts';

const barWidth = 50;
/** Narrower terminals get no bar. */
const leastColumns = 110;

/** `[=====>     ]  1.2MB/2.4MB`; empty when there is nothing to tell. */
export function progressBar(progress: MessageProgress, columns: number): string {
  const { current = 0, total = 0, units = '', hidecounts = false } = progress;
  if (current <= 0 && total <= 0) return '';
  if (total <= 0) {
    return units ? `${current} ${units}` : formatDecimalSize(current).padStart(8);
  }
  const filled = Math.min(barWidth, Math.trunc(Math.trunc((current / total) * 100) / 2));
  const bar =
    columns > leastColumns ? `[${'='.repeat(filled)}>${' '.repeat(barWidth - filled)}] ` : '';
  if (hidecounts) return bar;
  if (units) return `${bar}${current > total ? current : `${current}/${total}`} ${units}`;
  const shown = formatDecimalSize(current).padStart(8);
  return `${bar}${current > total ? shown : `${shown}/${formatDecimalSize(total)}`}`;
}
