/**
 * Filters as `GET …?filters=` takes them, from `name=value` pairs: `{"name":{"web":true}}`. Undefined for
 * none, so that they are left out of the request.
 */
export function filtersQuery(filters: readonly string[]): string | undefined {
  const meant = filters.filter((filter) => filter !== '');
  if (meant.length === 0) return undefined;
  const byName: Record<string, Record<string, true>> = {};
  for (const filter of meant.sort()) {
    const equals = filter.indexOf('=');
    const name = filter.slice(0, equals).trim().toLowerCase();
    (byName[name] ??= {})[filter.slice(equals + 1).trim()] = true;
  }
  return JSON.stringify(byName);
}
