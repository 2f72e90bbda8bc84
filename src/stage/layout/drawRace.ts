import { numberFormat } from '../../i18n/numberFormat.ts';
import { Phase } from '../../world/Phase.ts';
import { Vitality } from '../../world/Vitality.ts';
import type { Box } from './Box.ts';
import { drawPhases } from './drawPhases.ts';
import { drawTimeAxis } from './drawTimeAxis.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { hostPresence } from './hostPresence.ts';
import { hostWord } from './hostWord.ts';
import { markPart } from './markPart.ts';
import { measureText } from './measureText.ts';
import { rectKey } from './rectKey.ts';
import { rectStyle } from './rectStyle.ts';
import { sampleRows } from './sampleRows.ts';
import { secondsText } from './secondsText.ts';
import { startBeginMs } from './startBeginMs.ts';
import { startEndMs } from './startEndMs.ts';
import type { StartWave } from './StartWave.ts';
import type { TimeAxis } from './timeAxis.ts';

const ground = rectStyle('panel', 1);
const finish = rectStyle('ink');
const starting = Vitality.indexOf('starting');
const thinnestPx = 6;
const thickestPx = 64;

/** Draws the race of one host over its whole slot: the newest start at the bottom. */
export function drawRace(drawing: HostDrawing, wave: StartWave, axis: TimeAxis): void {
  const { draft, frame, host, hostIndex, slot } = drawing;
  const { textPx } = frame;
  const tickSize = Math.max(11, textPx * 0.8);
  const top = textPx * 1.5;
  const plot = { ...slot, y: slot.y + top, height: slot.height - top };
  const rows = sampleRows(
    wave.rows,
    Math.max(1, Math.floor((plot.height - tickSize * 1.6) / thinnestPx)),
  );
  const key = rectKey('frame', hostIndex, 0, 0);
  draft.rects.add(key, plot.x, plot.y, plot.width, plot.height, ground, hostIndex, -1, -1);
  // Room for the times at the bars' ends, the same on every host.
  const track = { ...plot, width: plot.width * 0.66 };
  drawTimeAxis(drawing, track, axis, tickSize);
  heading(drawing, rows.length, wave.rows.length);
  const inside = { y: plot.y + 4, height: plot.height - tickSize * 1.6 - 4 };
  const pitch = Math.min(thickestPx, inside.height / Math.max(1, rows.length));
  const bars = rows.map((row, at) => {
    const bar = { x: track.x, y: inside.y + at * pitch, width: track.width, height: pitch * 0.8 };
    const times = { originMs: wave.originMs, endMs: axis.endMs };
    const end = drawPhases(drawing, 'part', row, bar, times);
    if (host.instances.vitality[row] !== starting) markFinish(drawing, row, end, bar);
    return { row, end, middle: bar.y + bar.height / 2 };
  });
  const size = Math.max(textPx, Math.min(textPx * 1.6, pitch * 0.56));
  const beside = Math.ceil((size * 0.6) / drawing.camera.scale / pitch - 0.5);
  let below = Infinity;
  for (let at = bars.length - 1; at >= 0; at -= 1) {
    const bar = bars[at];
    if (!bar || below - bar.middle < (size * 1.2) / drawing.camera.scale) continue;
    below = bar.middle;
    // Clear of the neighbours the text is taller than.
    const near = bars.slice(Math.max(0, at - beside), at + beside + 1);
    const end = Math.max(...near.map((each) => each.end));
    writeTime(drawing, bar.row, end, bar.middle, size);
  }
}

function heading({ draft, frame, host, slot }: HostDrawing, shown: number, all: number): void {
  const { stage } = frame.messages;
  const figures = numberFormat(frame.language);
  const presence = hostPresence(host);
  const text =
    presence !== 'up'
      ? hostWord({ frame, host })
      : shown < all
        ? stage.shown(figures.format(shown), figures.format(all))
        : stage.standing[host.family](figures.format(all));
  draft.labels.push({
    key: `race ${host.id}`,
    text,
    x: slot.x,
    y: slot.y + frame.textPx * 0.7,
    anchorX: 0,
    anchorY: 0.5,
    sizePx: frame.textPx,
    token: 'muted',
  });
}

function markFinish({ draft, hostIndex }: HostDrawing, row: number, x: number, bar: Box): void {
  const key = rectKey('mark', hostIndex, row, markPart.finish);
  draft.rects.add(key, x, bar.y, 3, bar.height, finish, hostIndex, row, -1);
}

/** The time since the wish at the end of a bar, with the phase that runs now. */
function writeTime(
  { draft, frame, host, slot, camera }: HostDrawing,
  row: number,
  end: number,
  y: number,
  sizePx: number,
): void {
  const { instances } = host;
  const { messages, snapshot } = frame;
  const begin = startBeginMs(instances, row);
  const running = instances.vitality[row] === starting;
  const phase = Phase[instances.phase[row] ?? 255];
  const time = secondsText(frame, startEndMs(instances, row, snapshot.timeMs) - begin);
  const full = running && phase ? messages.stage.running(time, messages.words.phase[phase]) : time;
  const room = (slot.x + slot.width - end) * camera.scale - 20;
  const text = measureText(full, sizePx) <= room ? full : time;
  draft.labels.push({
    key: `time ${host.id} ${row}`,
    text,
    x: end + 10,
    y,
    anchorX: 0,
    anchorY: 0.5,
    sizePx,
    token: running ? 'muted' : 'ink',
    bold: !running,
  });
}
