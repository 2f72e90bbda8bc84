import { typeName } from './typeName.ts';

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
