import { wrongKind } from './wrongKind.ts';

/** A map of texts; null where it is not there. @throws EngineError 400 */
export function readTexts(
  body: Readonly<Record<string, unknown>>,
  field: string,
): Readonly<Record<string, string>> | null {
  const value = body[field];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw wrongKind(value, field, 'map[string]string');
  }
  for (const text of Object.values(value)) {
    if (typeof text !== 'string') throw wrongKind(text, field, 'string');
  }
  return value as Readonly<Record<string, string>>;
}
