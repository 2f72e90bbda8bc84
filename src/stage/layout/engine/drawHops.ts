import { EngineHop } from '../../../world/EngineHop.ts';
import type { EngineRequest } from '../../../world/EngineSnapshot.ts';
import { rectKey } from '../rectKey.ts';
import { rectStyle } from '../rectStyle.ts';
import type { EngineDrawing } from './EngineDrawing.ts';
import { lensTextOf } from './lensTextOf.ts';
import { writeLine } from './writeLine.ts';

const hops = EngineHop.filter((hop) => hop !== 'registry');
const plain = rectStyle('panel', 1);
const lit = rectStyle('ink', 2);
const dot = rectStyle('app', 1);

/** The road of a command: client, API, daemon, containerd, runc; where it is now is lit, with its request. */
export function drawHops(drawing: EngineDrawing): void {
  const { draft, frame, hostIndex, engine, plan } = drawing;
  const { textPx } = frame;
  const words = lensTextOf[frame.language];
  const gap = Math.min(textPx * 2.2, plan.hops.width * 0.035);
  const width = (plan.hops.width - gap * (hops.length - 1)) / hops.length;
  const { y, height } = plan.hops;
  const request = engine.requests.at(-1) ?? null;
  const at = hopOf(request);
  hops.forEach((hop, index) => {
    const x = plan.hops.x + index * (width + gap);
    const isLit = index === at;
    const token = isLit ? 'paper' : 'ink';
    const style = isLit ? lit : plain;
    draft.rects.add(
      rectKey('hop', hostIndex, index, 0),
      x,
      y,
      width,
      height,
      style,
      hostIndex,
      -1,
      -1,
    );
    const middle = { x: x + width / 2, width: width - 12, align: 'middle' } as const;
    writeLine(drawing, {
      ...middle,
      key: `hop ${hop}`,
      text: words.hop[hop],
      y: y + height * 0.33,
      token,
      bold: true,
    });
    const note =
      hop === 'api' && request ? `${request.method} ${request.path}` : words.hopNote[hop];
    writeLine(drawing, {
      ...middle,
      key: `hop note ${hop}`,
      text: note,
      y: y + height * 0.7,
      size: 0.8,
      token: isLit ? 'paper' : 'muted',
    });
    if (index === 0) return;
    const from = x - gap;
    const middleY = y + height / 2;
    draft.lines.push({ x1: from, y1: middleY, x2: x, y2: middleY, token: 'ink', widthPx: 2 });
    const head = Math.min(gap * 0.3, textPx * 0.35);
    for (const side of [-1, 1]) {
      draft.lines.push({
        x1: x,
        y1: middleY,
        x2: x - head,
        y2: middleY + side * head,
        token: 'ink',
        widthPx: 2,
      });
    }
    if (!isLit) return;
    const size = Math.min(textPx * 0.6, gap * 0.5);
    // It travels: the same key at each hop.
    draft.rects.add(
      rectKey('hop', hostIndex, 100, 0),
      from + (gap - size) / 2,
      middleY - size / 2,
      size,
      size,
      dot,
      hostIndex,
      -1,
      -1,
    );
  });
}

/** Index of the hop to light; -1 when nothing is asked. A registry's answer is awaited by the daemon. */
function hopOf(request: EngineRequest | null): number {
  if (!request || request.status !== null) return -1;
  return hops.indexOf(request.hop === 'registry' ? 'dockerd' : request.hop);
}
