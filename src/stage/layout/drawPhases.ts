import { phaseToken } from '../../look/phaseToken.ts';
import { Phase } from '../../world/Phase.ts';
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
const parts = Phase.map((phase) => phasePart[phase]);
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
  const first = row * Phase.length;
  let nextMs = startEndMs(instances, row, frame.snapshot.timeMs);
  const end = bar.x + Math.max(0, nextMs - axis.originMs) * pxPerMs;
  for (let phase = Phase.length - 1; phase >= 0; phase -= 1) {
    const startMs = instances.phaseStartMs[first + phase] ?? NaN;
    if (Number.isNaN(startMs)) continue;
    const style = styles[phase];
    if (nextMs > startMs && style) {
      draft.rects.add(
        rectKey(group, hostIndex, row, parts[phase] ?? 0),
        bar.x + (startMs - axis.originMs) * pxPerMs,
        bar.y,
        (nextMs - startMs) * pxPerMs,
        bar.height,
        style,
        hostIndex,
        row,
        -1,
      );
    }
    nextMs = startMs;
  }
  if (selected) {
    const begin = bar.x + (nextMs - axis.originMs) * pxPerMs;
    const key = rectKey('mark', hostIndex, row, markPart.chosenBar);
    draft.rects.add(key, begin, bar.y, end - begin, bar.height, chosen, hostIndex, row, -1);
  }
  return end;
}
