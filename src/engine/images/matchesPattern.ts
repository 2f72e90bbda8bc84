import { matchesPath } from '../../userland/patterns/matchesPath.ts';
import { PatternError } from '../../userland/patterns/PatternError.ts';
import { EngineError } from '../http/EngineError.ts';

/** Go's `path.Match`. @throws EngineError 500 */
export function matchesPattern(pattern: string, name: string): boolean {
  try {
    return matchesPath(pattern, name);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new EngineError(500, error.message);
  }
}
