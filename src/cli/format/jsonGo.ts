import { GoStruct } from './GoStruct.ts';
import { isNil } from './isNil.ts';
import { isMap } from './isMap.ts';
import { JsonNumber } from './JsonNumber.ts';

/** A value as Go's encoding/json writes it: fields in their order, keys of maps sorted. */
export function jsonGo(value: unknown): string {
  if (value === undefined || value === null || isNil(value)) return 'null';
  // An int64 beyond what a number holds: nanoseconds.
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof JsonNumber) return value.text;
  if (Array.isArray(value)) return `[${value.map(jsonGo).join(',')}]`;
  if (value instanceof GoStruct) return jsonOfStruct(value);
  if (isMap(value)) {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${jsonGo(value[key])}`).join(',')}}`;
  }
  return JSON.stringify(value).replace(
    /[\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16)}`,
  );
}

function jsonOfStruct({ written: pairs, isRow }: GoStruct): string {
  if (isRow) pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  const json = `{${pairs.map(([key, field]) => `${JSON.stringify(key)}:${jsonGo(field)}`).join(',')}}`;
  return isRow ? json.replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`) : json;
}
