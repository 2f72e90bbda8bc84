import type { Call } from './Call.ts';
import { EngineError } from './EngineError.ts';

/** A body of JSON must be said to be one. @throws EngineError 400 */
export function checkContentType({ headers, body }: Call): void {
  const type = headers.get('Content-Type') ?? '';
  if (type === '' && body.length === 0) return;
  const [media = ''] = type.split(';');
  if (media.trim().toLowerCase() === 'application/json') return;
  throw new EngineError(400, `Content-Type specified (${type}) must be 'application/json'`);
}
