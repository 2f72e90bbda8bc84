import { isMap } from './isMap.ts';

/** Whether Go's templates take a value for true: not zero, not empty. */
export function isTrue(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isMap(value)) return Object.keys(value).length > 0;
  return Boolean(value);
}
