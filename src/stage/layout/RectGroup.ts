/**
 * What a rectangle is part of. `part` is an instance: its memory in the cutaway, its start in the
 * race, under the same keys, so that changing the lens moves an instance from one to the other.
 */
export const RectGroup = [
  'part',
  'slab',
  'disk',
  'core',
  'start',
  'frame',
  'plate',
  'mark',
  'hop',
  'registry',
  'layer',
  'card',
] as const;
export type RectGroup = (typeof RectGroup)[number];
