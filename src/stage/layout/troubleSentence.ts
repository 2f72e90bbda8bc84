import { numberFormat } from '../../i18n/numberFormat.ts';
import { neighboursOf } from '../../world/neighboursOf.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { instanceName } from './instanceName.ts';

/** Whom the latest fault on a host hurts and whom its walls protect, in one sentence; null without one. */
export function troubleSentence({
  frame,
  host,
}: Pick<HostDrawing, 'frame' | 'host'>): string | null {
  const { trouble } = host;
  if (!trouble) return null;
  const { reach } = trouble;
  let count = trouble.hurt;
  if (reach === 'instance') count = neighboursOf(host, trouble.row);
  else if (trouble.fault === 'kernelPanic') count += 1;
  const name = instanceName(frame, host, trouble.row);
  const figure = numberFormat(frame.language).format(count);
  return frame.messages.stage.trouble[trouble.fault][reach](name, figure, count);
}
