import { wrongKind } from './wrongKind.ts';

/** A field that must be text where it is there; empty otherwise. @throws EngineError 400 */
export function readText(body: Readonly<Record<string, unknown>>, field: string): string {
  const value = body[field];
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw wrongKind(value, field, 'string');
  return value;
}
