import { typeName } from './typeName.ts';

const ordered = new Set(['string', 'number']);

/** `lt le gt ge` of Go's templates. @throws Error in their words */
export function compareGo(a: unknown, b: unknown, holds: (order: number) => boolean): boolean {
  if (!ordered.has(typeof a) || !ordered.has(typeof b))
    throw new Error('invalid type for comparison');
  if (typeof a !== typeof b) throw new Error('incompatible types for comparison');
  return holds((a as string) < (b as string) ? -1 : (a as string) > (b as string) ? 1 : 0);
}

/** `eq`: whether the first equals any other. @throws Error */
export function equalsGo(first: unknown, others: readonly unknown[]): boolean {
  if (others.length === 0) throw new Error('missing argument for comparison');
  return others.some((other) => {
    if (first === null || first === undefined || other === null || other === undefined) {
      return (first ?? null) === (other ?? null);
    }
    if (typeof first === 'object' || typeof other === 'object') {
      throw new Error(`non-comparable type ${typeName(typeof first === 'object' ? first : other)}`);
    }
    if (typeof first !== typeof other) throw new Error('incompatible types for comparison');
    return first === other;
  });
}
