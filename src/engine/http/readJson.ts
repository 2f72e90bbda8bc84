import type { Call } from './Call.ts';
import { EngineError } from './EngineError.ts';

/**
 * A JSON object in the body of a call.
 * @param whenEmpty what a missing body stands for, where a call may come without one
 * @throws EngineError 400 in Go's words when it is missing or none
 */
export function readJson<T extends object = Record<string, unknown>>(
  call: Call,
  whenEmpty: Partial<T> | null = null,
): Partial<T> {
  if (whenEmpty && call.body.length === 0) return whenEmpty;
  const text = new TextDecoder().decode(call.body);
  if (text.trim() === '') throw new EngineError(400, 'got EOF while reading request body');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new EngineError(400, goProblem(text.trim()));
  }
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    const kind = Array.isArray(value) ? 'array' : typeof value;
    throw new EngineError(400, `json: cannot unmarshal ${kind} into Go value of this request`);
  }
  return value;
}

function goProblem(text: string): string {
  const [, key] = /^\{\s*([^"}\s])/.exec(text) ?? [];
  if (key) return `invalid character '${key}' looking for beginning of object key string`;
  if (/^[{["tfn\d-]/.test(text)) return 'unexpected EOF';
  return `invalid character '${text[0] ?? ''}' looking for beginning of value`;
}
