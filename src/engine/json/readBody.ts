import type { Call } from '../http/Call.ts';
import { EngineError } from '../http/EngineError.ts';
import { decodeGo } from './decodeGo.ts';
import type { GoShape } from './GoShape.ts';

/**
 * The body of a call, read as dockerd reads it: the first JSON value, whatever follows it.
 * @param status dockerd answers 500 where a container's config is read, 400 elsewhere
 * @throws EngineError in Go's words when it is missing, no JSON or of another shape
 */
export function readBody<T extends object = Record<string, unknown>>(
  call: Call,
  shape: GoShape,
  status: 400 | 500 = 400,
): Partial<T> {
  try {
    return decodeGo(call.body, shape) ?? {};
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { message } = error;
    const isBare = message === 'EOF' && status === 400;
    throw new EngineError(status, isBare ? 'got EOF while reading request body' : message);
  }
}
