import type { HostStep } from '../../world/HostStep.ts';
import type { Tokens } from '../../look/Tokens.ts';
import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { hostPresence } from './hostPresence.ts';
import { hostStepSpans } from './hostStepSpans.ts';
import { hostWord } from './hostWord.ts';
import { measureText } from './measureText.ts';
import { rectKey } from './rectKey.ts';
import { rectStyle } from './rectStyle.ts';
import { spanText } from './spanText.ts';

/** Whose work a step is: people's, the machine's, its software's. */
const stepToken: Readonly<Record<HostStep, keyof Tokens>> = {
  order: 'hatch',
  rack: 'hatch',
  firmware: 'cache',
  install: 'os',
  bootloader: 'cache',
  kernel: 'kernel',
  init: 'os',
};
/** What is there is seen, however short it is beside the rest. */
const leastPx = 2;
const narrowestTrackPx = 40;

/**
 * Writes in the empty frame of a host that is not up what it is doing, and draws its steps under each
 * other on one time axis: their lengths are to scale, so weeks dwarf minutes.
 */
export function drawHostLife(drawing: HostDrawing, box: Box): void {
  const { draft, frame, host, hostIndex } = drawing;
  const presence = hostPresence(host);
  if (presence === 'up' || presence === 'panicked') return;
  const size = frame.textPx;
  const pitch = size * 1.7;
  const left = box.x + size;
  const right = box.x + box.width - size;
  const write = (key: string, text: string, x: number, y: number, anchorX: 0 | 1, bold = false) =>
    draft.labels.push({
      key: `life ${host.id} ${key}`,
      text,
      x,
      y,
      anchorX,
      anchorY: 0.5,
      sizePx: size,
      token: 'ink',
      bold,
    });
  write('state', hostWord(drawing), left, box.y + pitch, 0, true);
  const room = Math.floor(box.height / pitch - 2);
  const steps = room > 0 ? hostStepSpans(host, frame.snapshot.timeMs).slice(-room) : [];
  const origin = steps[0]?.startMs ?? 0;
  const span = Math.max(1, (steps.at(-1)?.endMs ?? 0) - origin);
  const rows = steps.map((each) => ({
    ...each,
    name: frame.messages.stage.step[each.step],
    time: spanText(frame, each.endMs - each.startMs),
  }));
  const widest = (texts: string[]) => Math.max(...texts.map((text) => measureText(text, size)));
  const from = left + widest(rows.map(({ name }) => name)) + size;
  const width = right - widest(rows.map(({ time }) => time)) - size - from;
  rows.forEach(({ step, startMs, endMs, name, time }, at) => {
    const y = box.y + pitch * (at + 2);
    const runs = step === host.step;
    write(step, name, left, y, 0, runs);
    write(`${step} time`, time, right, y, 1, runs);
    if (width < narrowestTrackPx) return;
    const long = Math.max(leastPx, ((endMs - startMs) / span) * width);
    const x = Math.min(from + ((startMs - origin) / span) * width, from + width - long);
    const style = rectStyle(stepToken[step], 1);
    const key = rectKey('frame', hostIndex, 4 + at, 0);
    draft.rects.add(key, x, y - size * 0.4, long, size * 0.8, style, hostIndex, -1, -1);
  });
}
