import type { EngineContainerView } from '../../../world/EngineSnapshot.ts';
import type { Box } from '../Box.ts';
import { measureText } from '../measureText.ts';
import type { EngineDrawing } from './EngineDrawing.ts';
import { writeLine } from './writeLine.ts';

/**
 * A bus for each network that a shown container is on, at the right of the cards: who hangs on the same
 * one can talk. Returns the width they take of the room.
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
    ({ name, driver }) => driver === 'bridge' && shown.some((one) => isOn(one, name)),
  );
  // Docker's own alone tells nobody apart.
  if (plan.isTight && used.every(({ name }) => name === 'bridge')) return 0;
  const widths = used.map(({ name }) => Math.max(textPx * 2.5, measureText(name, textPx * 0.8)));
  const all = widths.reduce((sum, width) => sum + width + textPx * 0.6, 0);
  // Where cards would lose too much, their words alone say which network they are on.
  if (used.length === 0 || all > room.width * 0.45) return 0;
  let x = room.x + room.width - all + textPx * 0.6;
  const cardEnd = room.x + room.width - all;
  used.forEach(({ name }, index) => {
    const width = widths[index] ?? 0;
    const busX = x + width / 2;
    const members = shown.flatMap((one, at) =>
      isOn(one, name) ? [room.y + at * pitch + pitch * 0.4] : [],
    );
    const top = Math.min(...members);
    const bottom = Math.max(...members);
    draft.lines.push({
      x1: busX,
      y1: top - textPx * 0.8,
      x2: busX,
      y2: bottom,
      token: 'accent',
      widthPx: 3,
    });
    for (const y of members) {
      draft.lines.push({ x1: cardEnd, y1: y, x2: busX, y2: y, token: 'accent', widthPx: 2 });
    }
    writeLine(drawing, {
      key: `network ${name}`,
      text: name,
      x: busX,
      y: top - textPx * 1.4,
      width: width + textPx,
      align: 'middle',
      size: 0.8,
      token: 'accent',
    });
    x += width + textPx * 0.6;
  });
  return all;
}

/** Without an address it is only meant to be on it: it is stopped. */
function isOn({ networks }: EngineContainerView, network: string): boolean {
  return networks.some(({ name, address }) => name === network && address !== '');
}
