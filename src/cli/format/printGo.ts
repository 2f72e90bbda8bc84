import { GoStruct } from './GoStruct.ts';
import { isMap } from './isMap.ts';
import { JsonNumber } from './JsonNumber.ts';

/** A value as Go's `%v` prints it: `[a b]`, `map[k:v]`, `{x y}`. */
export function printGo(value: unknown): string {
  if (value === undefined || value === null) return '<nil>';
  if (typeof value === 'string') return value;
  if (value instanceof JsonNumber) return value.text;
  if (typeof value === 'number') return printNumber(value);
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return `[${value.map(printGo).join(' ')}]`;
  if (value instanceof GoStruct) {
    return `{${value.shown.map(([, field]) => printGo(field)).join(' ')}}`;
  }
  if (isMap(value)) {
    const pairs = Object.keys(value)
      .sort()
      .map((key) => `${key}:${printGo(value[key])}`);
    return `map[${pairs.join(' ')}]`;
  }
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

function printNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString();
  const [mantissa = '', power] = value.toString().split('e');
  return power === undefined
    ? mantissa
    : `${mantissa}e${power.startsWith('-') ? '-' : '+'}${power.replace(/^[+-]/, '').padStart(2, '0')}`;
}
