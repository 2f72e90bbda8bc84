import { numberFormat } from '../../i18n/numberFormat.ts';
import type { Phase } from '../../world/Phase.ts';
import type { Box } from './Box.ts';
import { drawPhases } from './drawPhases.ts';
import { drawTimeAxis } from './drawTimeAxis.ts';
import { figureLabel } from './figureLabel.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { measureText } from './measureText.ts';
import { phasesOf } from './phasesOf.ts';
import { rectKey } from './rectKey.ts';
import { rectStyle } from './rectStyle.ts';
import { sampleRows } from './sampleRows.ts';
import type { StartWave } from './StartWave.ts';
import type { TimeAxis } from './timeAxis.ts';

const ground = rectStyle('panel', 1);
const thinnestPx = 4;
const thickestPx = 18;
/** Phases in colours that stand for something else, or nothing, in the legend of RAM. */
const ownColours: readonly Phase[] = ['pull', 'clone', 'bootloader'];

/** Draws the start-up waterfall: a bar an instance, the newest at the bottom. */
export function drawStartUp(
  drawing: HostDrawing,
  box: Box,
  labelHeight: number,
  wave: StartWave,
  axis: TimeAxis,
): void {
  const { draft, frame, hostIndex } = drawing;
  const tickSize = Math.max(11, frame.textPx * 0.8);
  const inside = { ...box, y: box.y + 3, height: box.height - tickSize * 1.25 - 5 };
  const rows = sampleRows(wave.rows, Math.max(1, Math.floor(inside.height / thinnestPx)));
  const figures = numberFormat(frame.language);
  const note =
    rows.length < wave.rows.length
      ? frame.messages.stage.shown(figures.format(rows.length), figures.format(wave.rows.length))
      : undefined;
  figureLabel(drawing, 'start', box, labelHeight, {
    left: heading(drawing, rows, box.width, note ?? ''),
    ...(note === undefined ? {} : { note }),
  });
  const key = rectKey('frame', hostIndex, 2, 0);
  draft.rects.add(key, box.x, box.y, box.width, box.height, ground, hostIndex, -1, -1);
  drawTimeAxis(drawing, box, axis, tickSize);
  const pitch = Math.min(thickestPx, inside.height / Math.max(1, rows.length));
  rows.forEach((row, at) => {
    const bar = { x: box.x, y: inside.y + at * pitch, width: box.width, height: pitch * 0.84 };
    drawPhases(drawing, 'start', row, bar, { originMs: wave.originMs, endMs: axis.endMs });
  });
}

/**
 * Names the phases in their order, as many as fit: first to go are those in a colour the legend explains,
 * then the comparison of the axes, then the others; of each the shortest first.
 */
function heading(
  { frame, host, camera }: HostDrawing,
  rows: readonly number[],
  width: number,
  note: string,
): string {
  const { stage, words } = frame.messages;
  const phases = phasesOf(host, rows, frame.snapshot.timeMs);
  const room = width * camera.scale - measureText(note, frame.textPx) * 1.15;
  // The first host's axis needs no comparison.
  let same = frame.slots[0]?.hostId !== host.id && note === '' ? stage.sameAxis : '';
  const text = () =>
    stage.startUp(phases.map(({ phase }) => words.phase[phase]).join(' · ')) + same;
  while (measureText(text(), frame.textPx) > room) {
    const inLegend = phases.filter(({ phase }) => !ownColours.includes(phase));
    const rest = inLegend.length > 0 ? inLegend : phases;
    if (inLegend.length === 0 && same !== '') same = '';
    else if (rest.length === 0) break;
    else phases.splice(phases.indexOf(rest.reduce((a, b) => (b.ms < a.ms ? b : a))), 1);
  }
  return text();
}
