import { EngineHop } from '../../../world/EngineHop.ts';
import type { EngineRequest } from '../../../world/EngineSnapshot.ts';
import { rectKey } from '../rectKey.ts';
import { rectStyle } from '../rectStyle.ts';
import type { EngineDrawing } from './EngineDrawing.ts';
import { hopBoxes } from './hopBoxes.ts';
import { lensTextOf } from './lensTextOf.ts';
import { writeLine } from './writeLine.ts';

const hops = EngineHop.filter((hop) => hop !== 'registry');
const dockerd = hops.indexOf('dockerd');
const plain = rectStyle('panel', 1);
const lit = rectStyle('ink', 2);
const passed = rectStyle('accent', 3, 2);
const dot = rectStyle('app', 1);
/** How long the road of an answered request stays marked, virtual ms. */
const afterglowMs = 1500;

/**
 * The road of a command: client, API, daemon, containerd, runc. Where it is now is lit, what it passed
 * stays marked for a while after it was answered, and what it asks for is written out.
 */
export function drawHops(drawing: EngineDrawing): void {
  const { draft, frame, hostIndex, engine, plan } = drawing;
  const { textPx } = frame;
  const words = lensTextOf[frame.language];
  const { y, height } = plan.hops;
  const request = engine.requests.at(-1) ?? null;
  const at = request?.status === null ? hopOf(request) : -1;
  const reached = reachedBy(drawing, request);
  const middleY = y + height / 2;
  hopBoxes(drawing, hops.length).forEach(({ x, width, gap }, index) => {
    const hop = hops[index] ?? 'client';
    const isLit = index === at;
    const token = isLit ? 'paper' : 'ink';
    const add = (row: number, style: typeof plain) =>
      draft.rects.add(
        rectKey('hop', hostIndex, row, 0),
        ...([x, y, width, height] as const),
        style,
        ...([hostIndex, -1, -1] as const),
      );
    add(index, isLit ? lit : plain);
    if (index <= reached && !isLit) add(50 + index, passed);
    const middle = { x: x + width / 2, width: width - 12, align: 'middle' } as const;
    writeLine(drawing, {
      ...middle,
      key: `hop ${hop}`,
      text: words.hop[hop],
      y: y + height * 0.33,
      token,
      bold: true,
    });
    const isAsked = hop === 'api' && request && !plan.request;
    writeLine(drawing, {
      ...middle,
      key: `hop note ${hop}`,
      text: isAsked ? requestText(request) : words.hopNote[hop],
      y: y + height * 0.7,
      size: 0.8,
      token: isLit ? 'paper' : isAsked && index <= reached ? 'ink' : 'muted',
    });
    if (index === 0) return;
    const from = x - gap;
    const way =
      index <= reached
        ? ({ token: 'accent', widthPx: 3 } as const)
        : ({ token: 'ink', widthPx: 2 } as const);
    draft.lines.push({ x1: from, y1: middleY, x2: x, y2: middleY, ...way });
    const head = Math.min(gap * 0.3, textPx * 0.35);
    for (const side of [-1, 1]) {
      draft.lines.push({ x1: x, y1: middleY, x2: x - head, y2: middleY + side * head, ...way });
    }
    if (!isLit) return;
    const size = Math.min(textPx * 0.6, gap * 0.5);
    // It travels: the same key at each hop.
    draft.rects.add(
      rectKey('hop', hostIndex, 100, 0),
      ...([from + (gap - size) / 2, middleY - size / 2, size, size] as const),
      dot,
      ...([hostIndex, -1, -1] as const),
    );
  });
  if (!plan.request || !request) return;
  writeLine(drawing, {
    key: 'request',
    text: requestText(request),
    x: plan.request.x,
    y: plan.request.y + plan.request.height / 2,
    width: plan.request.width,
    token: reached >= 0 ? 'ink' : 'muted',
  });
}

/** Index of the hop a request is at; the daemon awaits a registry's answer. */
function hopOf(request: EngineRequest): number {
  return hops.indexOf(request.hop === 'registry' ? 'dockerd' : request.hop);
}

/** Index of the farthest hop to mark; -1 for none. A daemon that pulls or builds still answers its client. */
function reachedBy({ engine, frame }: EngineDrawing, request: EngineRequest | null): number {
  const isWorking = engine.images.some(({ isPulling, isBuilding }) => isPulling || isBuilding);
  const isFresh =
    request !== null &&
    (request.status === null || frame.snapshot.timeMs - request.atMs < afterglowMs);
  return Math.max(isWorking ? dockerd : -1, isFresh ? hopOf(request) : -1);
}

/** Method and path, ids as short as `docker ps` shows them, and once it is known the status. */
function requestText({ method, path, status }: EngineRequest): string {
  const short = path.replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, '$1').replace('sha256:', '');
  return status === null ? `${method} ${short}` : `${method} ${short} · ${status}`;
}
