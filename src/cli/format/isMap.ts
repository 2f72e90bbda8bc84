import { GoStruct } from './GoStruct.ts';
import { JsonNumber } from './JsonNumber.ts';

/** Whether a value is what Go would call a map. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof GoStruct) &&
    !(value instanceof JsonNumber)
  );
}
