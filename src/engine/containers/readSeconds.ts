import { atoi } from '../http/atoi.ts';

/** `t` of stop and restart: null when it is not there. @throws EngineError 500 */
export function readSeconds(query: URLSearchParams): number | null {
  const text = query.get('t') ?? '';
  return text === '' ? null : atoi(text, 500);
}
