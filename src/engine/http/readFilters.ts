import { EngineError } from './EngineError.ts';

/** `filters` of a query: values by name. Both of Docker's ways of writing them, lists and sets, are read. */
export type Filters = ReadonlyMap<string, readonly string[]>;

/**
 * @param known names this route takes; all of them without it
 * @throws EngineError 400 `Invalid filter 'x'`; 500 when it is no JSON
 */
export function readFilters(query: URLSearchParams, known?: readonly string[]): Filters {
  const text = query.get('filters') ?? '';
  if (text === '') return new Map();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const message = `invalid character '${text.trim()[0] ?? ''}' looking for beginning of value`;
    throw new EngineError(500, message);
  }
  const filters = new Map<string, string[]>();
  for (const [name, values] of Object.entries((value ?? {}) as Record<string, unknown>)) {
    if (known && !known.includes(name)) throw new EngineError(400, `Invalid filter '${name}'`);
    const list = Array.isArray(values) ? values : Object.keys(values ?? {});
    filters.set(name, list.map(String));
  }
  return filters;
}
