import { Harm } from '../../world/Harm.ts';
import { MemoryKind } from '../../world/MemoryKind.ts';
import { Vitality } from '../../world/Vitality.ts';
import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { markPart } from './markPart.ts';
import { rectKey } from './rectKey.ts';
import type { RectStyle } from './rectStyle.ts';
import { rectStyle } from './rectStyle.ts';

/** By `Harm`: told apart by line and hatch, not by colour alone. */
const harmStyle: Readonly<Record<Harm, RectStyle | null>> = {
  none: null,
  source: rectStyle('bad', 4, 2),
  killed: rectStyle('bad', 5, 2),
  slowed: rectStyle('warn', 0, 3),
  starved: rectStyle('bad', 5, 2),
  exposed: rectStyle('bad', 5, 3),
};
const failed = Vitality.indexOf('failed');
const onDisk = rectStyle('ink', 0, 3);

/**
 * Marks an instance as drawn: what the host's trouble did to it, and how much of it lies in swap;
 * returns where the latter is marked.
 */
export function markInstance(drawing: HostDrawing, row: number, box: Box): Box | null {
  const { draft, host, hostIndex } = drawing;
  const { harm, swappedBytes, memoryBytes } = host.instances;
  const style = harmStyle[Harm[harm[row] ?? 0] ?? 'none'];
  const add = (part: number, x: number, width: number, how: RectStyle) =>
    draft.rects.add(
      rectKey('mark', hostIndex, row, part),
      x,
      box.y,
      width,
      box.height,
      how,
      hostIndex,
      row,
      -1,
    );
  // A VM that crashed keeps its RAM until it is stopped: hatched, it is told from one that runs.
  const dead = host.instances.vitality[row] === failed;
  if (style) add(markPart.harm, box.x, box.width, dead ? { ...style, pattern: 3 } : style);
  if (host.swapUsedBytes <= 0) return null;
  let swapped = 0;
  let held = 0;
  for (let at = row * MemoryKind.length; at < (row + 1) * MemoryKind.length; at += 1) {
    swapped += swappedBytes[at] ?? 0;
    held += memoryBytes[at] ?? 0;
  }
  // As a share of its width: what lies on disk has no place in the RAM.
  const width = (box.width * swapped) / (swapped + held);
  if (swapped <= 0) return null;
  const x = box.x + box.width - width;
  add(markPart.swapped, x, width, onDisk);
  return { ...box, x, width };
}
