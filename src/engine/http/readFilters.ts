import { go } from '../json/go.ts';
import { unmarshalGo } from '../json/unmarshalGo.ts';
import { EngineError } from './EngineError.ts';

/** `filters` of a query: values by name. Both of Docker's ways of writing them, lists and sets, are read. */
export type Filters = ReadonlyMap<string, readonly string[]>;

/** How a route refuses filters that are none. */
interface Refusal {
  readonly status?: 400 | 500;
  /** What it says before. */
  readonly before?: string;
}

const sets = go.map(go.map(go.bool));
const lists = go.map(go.list(go.string));

/**
 * @param known names this route takes; all of them without it
 * @throws EngineError 400 `Invalid filter 'x'`; 500 when it is no JSON, unless the route has it otherwise
 */
export function readFilters(
  query: URLSearchParams,
  known?: readonly string[],
  { status = 500, before = '' }: Refusal = {},
): Filters {
  const text = query.get('filters') ?? '';
  if (text === '') return new Map();
  const filters = new Map<string, string[]>();
  for (const [name, values] of Object.entries(read(text, status, before))) {
    if (known && !known.includes(name)) throw new EngineError(400, `Invalid filter '${name}'`);
    const list = Array.isArray(values) ? values.map(String) : Object.keys(values ?? {});
    // No values filter nothing.
    if (list.length > 0) filters.set(name, list);
  }
  return filters;
}

/** As moby's `filters.FromJSON`: lists are what old clients send, and what is neither is told of as no sets. */
function read(text: string, status: number, before: string): Record<string, object | null> {
  try {
    return (unmarshalGo(text, sets) ?? {}) as Record<string, object | null>;
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    try {
      return (unmarshalGo(text, lists) ?? {}) as Record<string, object | null>;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new EngineError(status, before + problem.message);
    }
  }
}
