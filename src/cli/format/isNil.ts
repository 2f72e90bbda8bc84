import { nil } from './nil.ts';

/** Whether a value is Go's nil slice or nil map, not merely an empty one. */
export function isNil(value: unknown): boolean {
  return value === nil.list || value === nil.map;
}
