import { EngineError } from './EngineError.ts';
import type { Route } from './Route.ts';

/**
 * The route a path belongs to, with its named parts. `{name...}` takes slashes; a trailing fixed part may
 * follow. @throws EngineError 400, as Go's server answers a malformed `%`
 */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: Readonly<Record<string, string>> } | null {
  for (const route of routes) {
    if (route.method !== method) continue;
    const params = paramsOf(route.pattern, path);
    if (params) return { route, params };
  }
  return null;
}

function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const names: string[] = [];
  const source = pattern.replace(/\{(\w+)(\.\.\.)?\}/g, (_, name: string, rest?: string) => {
    names.push(name);
    return rest ? '(.+)' : '([^/]+)';
  });
  const found = new RegExp(`^${source}$`).exec(path);
  if (!found) return null;
  return Object.fromEntries(names.map((name, index) => [name, decode(found[index + 1] ?? '')]));
}

/** @throws EngineError 400 for an escape that is none */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new EngineError(400, 'Bad Request');
  }
}
