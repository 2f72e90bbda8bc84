import type { Call } from '../http/Call.ts';
import { EngineError } from '../http/EngineError.ts';

/** The JSON object of a body; an empty one where there is none. @throws EngineError 400 */
export function readJson<T extends object>(call: Call): Partial<T> {
  if (call.body.length === 0) return {};
  try {
    return (JSON.parse(new TextDecoder().decode(call.body)) ?? {}) as Partial<T>;
  } catch (error) {
    throw new EngineError(400, error instanceof Error ? error.message : 'invalid JSON');
  }
}
