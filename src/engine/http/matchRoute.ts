import type { Route } from './Route.ts';

/** The route a decoded path belongs to, with its named parts; the first that matches, as gorilla/mux has it. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: Readonly<Record<string, string>> } | null {
  for (const route of routes) {
    if (route.method !== method) continue;
    const { names, form } = readPattern(route.pattern);
    const found = form.exec(path);
    if (!found) continue;
    const params = Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? '']));
    return { route, params };
  }
  return null;
}

interface Pattern {
  readonly names: readonly string[];
  readonly form: RegExp;
}

const patterns = new Map<string, Pattern>();

function readPattern(text: string): Pattern {
  const known = patterns.get(text);
  if (known) return known;
  const names: string[] = [];
  const source = text.replace(/\{(\w+)(\.\.\.)?\}/g, (_, name: string, rest?: string) => {
    names.push(name);
    return rest ? '(.*)' : '([^/]+)';
  });
  const pattern = { names, form: new RegExp(`^${source}$`) };
  patterns.set(text, pattern);
  return pattern;
}
