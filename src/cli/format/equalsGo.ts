import { GoStruct } from './GoStruct.ts';
import { JsonNumber } from './JsonNumber.ts';
import { typeName } from './typeName.ts';

/** `eq`: whether the first equals any other. @throws Error */
export function equalsGo(given: unknown, others: readonly unknown[]): boolean {
  const first = plain(given);
  if (others.length === 0) throw new Error('missing argument for comparison');
  return others.map(plain).some((other) => {
    if (first === null || first === undefined || other === null || other === undefined) {
      return (first ?? null) === (other ?? null);
    }
    // Structs stand behind pointers, and those are compared.
    if (first instanceof GoStruct && other instanceof GoStruct) return first === other;
    if (typeof first === 'object' || typeof other === 'object') {
      throw new Error(`non-comparable type ${typeName(typeof first === 'object' ? first : other)}`);
    }
    if (typeof first !== typeof other) throw new Error('incompatible types for comparison');
    return first === other;
  });
}

function plain(value: unknown): unknown {
  return value instanceof JsonNumber ? value.text : value;
}
