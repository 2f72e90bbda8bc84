import { numberFormat } from '../../i18n/numberFormat.ts';
import { Vitality } from '../../world/Vitality.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { instanceName } from './instanceName.ts';

const alive = (['starting', 'ready', 'paused', 'stopping'] as const).map((name) =>
  Vitality.indexOf(name),
);

/** Whom the latest fault on a host hurts and whom its walls protect, in one sentence; null without one. */
export function troubleSentence({
  frame,
  host,
}: Pick<HostDrawing, 'frame' | 'host'>): string | null {
  const { trouble, instances } = host;
  if (!trouble) return null;
  const { reach } = trouble;
  let count = trouble.hurt;
  if (reach === 'instance') {
    count = 0;
    for (let row = 0; row < instances.count; row += 1) {
      if (row !== trouble.row && alive.includes(instances.vitality[row] ?? 0)) count += 1;
    }
  } else if (trouble.fault === 'kernelPanic') count += 1;
  const name = instanceName(frame, host, trouble.row);
  const figure = numberFormat(frame.language).format(count);
  return frame.messages.stage.trouble[trouble.fault][reach](name, figure, count);
}
