import { Phase } from '../../world/Phase.ts';
import { phasePart } from './phasePart.ts';
import { RectGroup } from './RectGroup.ts';

/** What a key of `rectKey` was made of; `phase` where its part can be one (a start, a race). */
export function readRectKey(key: number): {
  readonly group: RectGroup;
  readonly row: number;
  readonly part: number;
  readonly phase: Phase | null;
} {
  const part = Math.floor(key / 1024) % 16;
  const owner = Math.floor(key / (16 * 1024));
  const row = owner % 2 ** 26;
  const group = RectGroup[Math.floor(owner / 2 ** 26 / 16)] ?? 'frame';
  return { group, row, part, phase: Phase.find((one) => phasePart[one] === part) ?? null };
}
