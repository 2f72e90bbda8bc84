import { isMap } from '../format/isMap.ts';
import { JsonNumber } from '../format/JsonNumber.ts';

/** An object as the daemon gives it, all maps; nothing stands where it says null. */
export function rawObject(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value === 'number') return new JsonNumber(String(value));
  if (Array.isArray(value)) return value.map(rawObject);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rawObject(item)]));
}
