import type { EngineContainerView } from '../../../world/EngineSnapshot.ts';
import type { Box } from '../Box.ts';
import { measureText } from '../measureText.ts';
import type { EngineDrawing } from './EngineDrawing.ts';
import { lensTextOf } from './lensTextOf.ts';
import { writeLine } from './writeLine.ts';

const busWidthPx = 3;
const wireWidthPx = 2;
const joinPx = 9;

/**
 * A bus for each network that a shown container is on, at the right of the cards: who hangs on the same
 * one can talk, with the host too, which each of them ends at, by the ports it has published there.
 * Returns the width they take of the room.
 */
export function drawNetworks(
  drawing: EngineDrawing,
  shown: readonly EngineContainerView[],
  room: Box,
  pitch: number,
): number {
  const { draft, frame, engine, plan } = drawing;
  const { textPx } = frame;
  const used = engine.networks.filter(
    ({ name, driver }) => driver === 'bridge' && shown.some((one) => joined(one).includes(name)),
  );
  // Docker's own alone tells nobody apart.
  if (plan.isTight && used.every(({ name }) => name === 'bridge')) return 0;
  const { host } = lensTextOf[frame.language];
  const ends = used.map(({ name }) => [host, ...published(shown, name)]);
  const widths = used.map(({ name }, index) => {
    const texts = [name, ...(ends[index] ?? [])].map((text) => measureText(text, textPx * 0.8));
    return Math.max(textPx * 2.5, ...texts);
  });
  const all = widths.reduce((sum, width) => sum + width + textPx * 0.6, 0);
  // Where cards would lose too much, their words alone say which network they are on.
  if (used.length === 0 || all > room.width * 0.45) return 0;
  let x = room.x + room.width - all + textPx * 0.6;
  const cardEnd = room.x + room.width - all;
  used.forEach(({ name }, index) => {
    const width = widths[index] ?? 0;
    const busX = x + width / 2;
    const members = shown.flatMap((one, at) =>
      joined(one).includes(name) ? [room.y + at * pitch + pitch * 0.4] : [],
    );
    const busTop = Math.min(...members);
    const bottom = Math.max(...members) + pitch * 0.5;
    draft.lines.push({
      x1: busX,
      y1: busTop - textPx * 0.8,
      x2: busX,
      y2: bottom,
      token: 'accent',
      widthPx: busWidthPx,
    });
    for (const y of members) {
      draft.lines.push({
        x1: cardEnd,
        y1: y,
        x2: busX,
        y2: y,
        token: 'accent',
        widthPx: wireWidthPx,
      });
      // A mark where it joins: other lines only cross.
      // Lines lie right of and below their place by half their width: so the mark sits on both.
      const px = 1 / drawing.camera.scale;
      const left = busX + ((busWidthPx - joinPx) / 2) * px;
      const top = y + ((wireWidthPx - joinPx) / 2) * px;
      const mark = { x1: left, y1: top, x2: left + joinPx * px, y2: top } as const;
      draft.lines.push({ ...mark, token: 'accent', widthPx: joinPx });
    }
    ends[index]?.forEach((text, line) => {
      writeLine(drawing, {
        key: `network end ${name} ${line}`,
        text,
        x: busX,
        y: bottom + textPx * (0.7 + line),
        width: width + textPx,
        align: 'middle',
        size: 0.8,
        token: 'accent',
      });
    });
    writeLine(drawing, {
      key: `network ${name}`,
      text: name,
      x: busX,
      y: busTop - textPx * 1.4,
      width: width + textPx,
      align: 'middle',
      size: 0.8,
      token: 'accent',
    });
    x += width + textPx * 0.6;
  });
  return all;
}

const mostPorts = 3;

/**
 * What leads from the host into a network: `:8080` for each port published by who is reached through it.
 * Of several that is the first by name, as libnetwork orders the endpoints of a sandbox.
 */
function published(shown: readonly EngineContainerView[], network: string): string[] {
  const ports = shown
    .filter((one) => joined(one).toSorted()[0] === network)
    .flatMap((one) => one.ports.map(({ hostPort }) => `:${hostPort}`));
  return [...new Set(ports)].slice(0, mostPorts);
}

/** Without an address it is only meant to be on a network: it is stopped. */
function joined({ networks }: EngineContainerView): string[] {
  return networks.flatMap(({ name, address }) => (address === '' ? [] : [name]));
}
