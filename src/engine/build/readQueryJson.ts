import { EngineError } from '../http/EngineError.ts';

/**
 * A parameter of a build that is JSON; null where there is none.
 * @param goType what Go reads it into: a list when it begins with `[]`
 * @throws EngineError in Go's words, after `before`
 */
export function readQueryJson(
  query: URLSearchParams,
  name: string,
  goType: string,
  status = 500,
  before = '',
): unknown {
  const text = query.get(name) ?? '';
  if (text === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const problem = `invalid character '${text[0] ?? ''}' looking for beginning of value`;
    throw new EngineError(status, before + problem);
  }
  const kind = kindOf(value);
  if (value !== null && kind !== (goType.startsWith('[]') ? 'array' : 'object')) {
    throw new EngineError(
      status,
      `${before}json: cannot unmarshal ${kind} into Go value of type ${goType}`,
    );
  }
  return value;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'boolean' ? 'bool' : typeof value;
}
