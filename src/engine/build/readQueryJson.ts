import { EngineError } from '../http/EngineError.ts';
import type { GoShape } from '../json/GoShape.ts';
import { unmarshalGo } from '../json/unmarshalGo.ts';

/** How a parameter that cannot be read is refused. */
interface Refusal {
  readonly status?: 400 | 500;
  /** What dockerd says before Go's words. */
  readonly before?: string;
}

/**
 * A parameter of a build that is JSON; null where there is none.
 * @throws EngineError in Go's words
 */
export function readQueryJson(
  query: URLSearchParams,
  name: string,
  shape: GoShape,
  { status = 500, before = '' }: Refusal = {},
): unknown {
  const text = query.get(name) ?? '';
  if (text === '') return null;
  try {
    return unmarshalGo(text, shape) ?? null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new EngineError(status, before + error.message);
  }
}
