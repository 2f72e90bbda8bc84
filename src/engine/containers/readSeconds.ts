import { EngineError } from '../http/EngineError.ts';

/** `t` of stop and restart: null when it is not there. @throws EngineError 500 */
export function readSeconds(query: URLSearchParams): number | null {
  const text = query.get('t') ?? '';
  if (text === '') return null;
  if (/^[-+]?\d+$/.test(text)) return Number(text);
  throw new EngineError(500, `strconv.Atoi: parsing "${text}": invalid syntax`);
}
