import { RectGroup } from './RectGroup.ts';

/**
 * The identity of a rectangle over time, as one exact number:
 * `(((group * 16 + host) * 2^26 + row) * 16 + part) * 1024 + piece`.
 * - host: index of the host (0 to 15)
 * - row: of the instance; for slabs, disk items and cores an ordinal of their own
 * - part: `MemoryKind` index (a merged bar carries the kind of its largest part); in the race the
 *   part `phasePart` gives the phase
 * - piece: counts the pieces of a part that had to be split over several bays, 0 otherwise
 */
export function rectKey(
  group: RectGroup,
  host: number,
  row: number,
  part: number,
  piece = 0,
): number {
  const owner = (RectGroup.indexOf(group) * 16 + host) * 2 ** 26 + row;
  return (owner * 16 + part) * 1024 + piece;
}
