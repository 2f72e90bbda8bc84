import { JsonNumber } from './JsonNumber.ts';

const ordered = new Set(['string', 'number']);

/** `lt le gt ge` of Go's templates. @throws Error in their words */
export function compareGo(a: unknown, b: unknown, holds: (order: number) => boolean): boolean {
  if (a instanceof JsonNumber) return compareGo(a.text, b, holds);
  if (b instanceof JsonNumber) return compareGo(a, b.text, holds);
  if (!ordered.has(typeof a) || !ordered.has(typeof b))
    throw new Error('invalid type for comparison');
  if (typeof a !== typeof b) throw new Error('incompatible types for comparison');
  return holds((a as string) < (b as string) ? -1 : (a as string) > (b as string) ? 1 : 0);
}
