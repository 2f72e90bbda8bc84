import { phaseToken } from '../../look/phaseToken.ts';
import { Phase } from '../../world/Phase.ts';
import { phaseIndex } from '../../world/phaseIndex.ts';
import { phaseSpans } from '../../world/phaseSpans.ts';
import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { markPart } from './markPart.ts';
import { phasePart } from './phasePart.ts';
import type { RectGroup } from './RectGroup.ts';
import { rectKey } from './rectKey.ts';
import { rectStyle } from './rectStyle.ts';
import { startEndMs } from './startEndMs.ts';

const flat = Phase.map((phase) => rectStyle(phaseToken[phase], 0, phase === 'pull' ? 1 : 0));
const outlined = Phase.map((phase) => rectStyle(phaseToken[phase], 1, phase === 'pull' ? 1 : 0));
/** Goes round the bar as a whole. */
const chosen = rectStyle('accent', 3, 2);
/** Lower than this on screen, bars have no outline. */
const outlinePx = 6;

/** Draws the start of one instance as a bar, a segment a phase; returns where it ends, scene px. */
export function drawPhases(
  { draft, host, hostIndex, frame, camera }: HostDrawing,
  group: RectGroup,
  row: number,
  bar: Box,
  axis: { readonly originMs: number; readonly endMs: number },
): number {
  const { instances } = host;
  const pxPerMs = bar.width / axis.endMs;
  const selected = frame.selection?.hostId === host.id && frame.selection.row === row;
  const tall = bar.height * camera.scale >= outlinePx;
  const styles = tall ? outlined : flat;
  const { timeMs } = frame.snapshot;
  const spans = phaseSpans(instances, row, timeMs);
  const lastMs = startEndMs(instances, row, timeMs);
  const end = bar.x + Math.max(0, lastMs - axis.originMs) * pxPerMs;
  for (const { phase, startMs, endMs } of spans) {
    if (endMs > startMs) {
      draft.rects.add(
        rectKey(group, hostIndex, row, phasePart[phase]),
        bar.x + (startMs - axis.originMs) * pxPerMs,
        bar.y,
        (endMs - startMs) * pxPerMs,
        bar.height,
        styles[phaseIndex[phase]],
        hostIndex,
        row,
        -1,
      );
    }
  }
  if (selected) {
    const begin = bar.x + ((spans.at(0)?.startMs ?? lastMs) - axis.originMs) * pxPerMs;
    const key = rectKey('mark', hostIndex, row, markPart.chosenBar);
    draft.rects.add(key, begin, bar.y, end - begin, bar.height, chosen, hostIndex, row, -1);
  }
  return end;
}
