import { strconvProblem } from '../../go/strconvProblem.ts';
import { EngineError } from '../http/EngineError.ts';

/** `since` or `until` of a query: Unix s with a fraction. Null without one. @returns Unix ms @throws EngineError 500 */
export function readMoment(text: string | null): number | null {
  if (text === null || text === '') return null;
  const [seconds = '', fraction = ''] = text.split('.');
  const wrong = [seconds, ...(fraction ? [fraction] : [])].find((part) => !/^-?\d+$/.test(part));
  if (wrong !== undefined) {
    throw new EngineError(500, strconvProblem('ParseInt', wrong));
  }
  return Number(text) * 1000;
}
