import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { instanceName } from './instanceName.ts';
import type { InstancePainter } from './InstancePainter.ts';
import type { NamedPart } from './NamedPart.ts';
import { formatSize } from '../../i18n/formatSize.ts';

/** Names what is marked in a RAM frame: where trouble began, what was given back, what lies in swap. */
export function nameMarks(
  { frame, host }: HostDrawing,
  { source, returned, swapped }: InstancePainter,
): NamedPart[] {
  const { stage } = frame.messages;
  const named: NamedPart[] = [];
  const name = (mark: string, text: string, box: Box | null) => {
    if (!box) return;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    named.push({ name: mark, rank: -1, text, x, y });
  };
  if (host.trouble) {
    name(
      'source',
      stage.fault[host.trouble.fault](instanceName(frame, host, host.trouble.row)),
      source,
    );
  }
  const size = (bytes: number) => formatSize(bytes, frame.language);
  name('balloon', stage.ballooned(size(returned.balloonBytes)), returned.balloonAt);
  name('merged', stage.merged(size(returned.mergedBytes)), returned.mergedAt);
  name('swapped', stage.swapped(size(host.swapUsedBytes)), swapped);
  return named;
}
