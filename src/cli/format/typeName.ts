import { GoStruct } from './GoStruct.ts';
import { JsonNumber } from './JsonNumber.ts';

/** What Go would call a value's type. */
export function typeName(value: unknown): string {
  if (value instanceof GoStruct) return value.type;
  if (value instanceof JsonNumber) return 'json.Number';
  if (value === null || value === undefined) return 'interface {}';
  if (Array.isArray(value)) {
    return value.length > 0 && value.every((item) => typeof item === 'string')
      ? '[]string'
      : '[]interface {}';
  }
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float64';
  return typeof value === 'string' ? 'string' : 'map[string]interface {}';
}
