import { strconvProblem } from '../../go/strconvProblem.ts';
import { EngineError } from './EngineError.ts';

const bound = 2n ** 63n;

/** A whole number as Go's `strconv.Atoi` reads it. @throws EngineError in its words */
export function atoi(text: string, status: 400 | 500): number {
  const refuse = (why?: 'value out of range') =>
    new EngineError(status, strconvProblem('Atoi', text, why));
  if (!/^[+-]?\d+$/.test(text)) throw refuse();
  const value = BigInt(text.replace(/^\+/, ''));
  if (value >= bound || value < -bound) throw refuse('value out of range');
  return Number(value);
}
