import { numberFormat } from '../../i18n/numberFormat.ts';
import type { StageFrame } from '../StageFrame.ts';

/** A time in seconds throughout, so that times compare at a glance: `0.66 s`, `21.4 s`. */
export function secondsText({ language, messages }: StageFrame, ms: number): string {
  const decimals = ms < 9995 ? 2 : ms < 99_950 ? 1 : 0;
  const figure = numberFormat(language, decimals).format(ms / 1000);
  return messages.stage.seconds(figure);
}
