import type { Call } from '../http/Call.ts';
import { readJson as readBody } from '../http/readJson.ts';

/** The JSON object of a body; an empty one where there is none. @throws EngineError 400 */
export function readJson<T extends object>(call: Call): Partial<T> {
  return call.body.length === 0 ? {} : (readBody(call) as Partial<T>);
}
