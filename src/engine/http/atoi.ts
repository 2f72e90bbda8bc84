import { EngineError } from './EngineError.ts';

const bound = 2n ** 63n;

/** A whole number as Go's `strconv.Atoi` reads it. @throws EngineError in its words */
export function atoi(text: string, status: 400 | 500): number {
  const refuse = (why: string) =>
    new EngineError(status, `strconv.Atoi: parsing ${JSON.stringify(text)}: ${why}`);
  if (!/^[+-]?\d+$/.test(text)) throw refuse('invalid syntax');
  const value = BigInt(text.replace(/^\+/, ''));
  if (value >= bound || value < -bound) throw refuse('value out of range');
  return Number(value);
}
