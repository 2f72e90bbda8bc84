import { parsePlatform } from './parsePlatform.ts';

/** `platform` of a query; null where none is asked for. @throws EngineError 400 */
export function readPlatform(query: URLSearchParams): string | null {
  const text = query.get('platform') ?? '';
  return text === '' ? null : parsePlatform(text);
}
