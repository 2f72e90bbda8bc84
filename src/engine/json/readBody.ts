import type { Call } from '../http/Call.ts';
import { EngineError } from '../http/EngineError.ts';
import { GoDecoder } from './GoDecoder.ts';
import { GoScanner } from './GoScanner.ts';
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
  const value = firstValue(call.body, status);
  const decoder = new GoDecoder();
  const decoded = decoder.decode(value, shape) as Partial<T> | undefined;
  if (decoder.problem !== null) throw new EngineError(status, decoder.problem);
  return decoded ?? {};
}

function firstValue(bytes: Uint8Array, status: 400 | 500): unknown {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (/^[ \t\r\n]*$/.test(text)) {
    throw new EngineError(status, status === 500 ? 'EOF' : 'got EOF while reading request body');
  }
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(0, valueEnd(bytes, status))));
  }
}

function valueEnd(bytes: Uint8Array, status: number): number {
  try {
    return new GoScanner(bytes).end();
  } catch (error) {
    if (error instanceof SyntaxError) throw new EngineError(status, error.message);
    throw error;
  }
}
