import { EngineError } from '../http/EngineError.ts';
import { parseReference } from './parseReference.ts';
import type { Reference } from './Reference.ts';

/**
 * `repo` and `tag` of a query, as tag, commit and import take them; null without a repository.
 * @param status what this route answers when they are none
 * @throws EngineError
 */
export function readTarget(repo: string, tag: string, status: number): Reference | null {
  if (repo === '') return null;
  let target;
  try {
    target = parseReference(repo);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError(status, error.message);
  }
  if (target.digest !== null) throw new EngineError(status, 'cannot import digest reference');
  if (tag !== '' && !/^\w[\w.-]{0,127}$/.test(tag)) {
    throw new EngineError(status, 'invalid tag format');
  }
  return { ...target, tag: tag || target.tag };
}
