import type { Os } from '../kernel/Os.ts';

const builtIn =
  /^(?:node:.*|assert|buffer|child_process|cluster|crypto|dns|events|fs|fs\/promises|http|http2|https|net|os|path|process|querystring|readline|stream|timers|url|util|worker_threads|zlib)$/;

/** The first module a script wants that is not installed; null when all are there. @param folder where it stands */
export function missingModule(os: Os, source: string, folder: string): string | null {
  const wanted = [
    ...source.matchAll(/require\(\s*['"]([^'"]+)['"]\s*\)/g),
    ...source.matchAll(/\bimport\s[^'"]*['"]([^'"]+)['"]/g),
  ].map(([, name = '']) => name);
  return (
    wanted.find((name) => !/^[./]/.test(name) && !builtIn.test(name) && !isInstalled(name)) ?? null
  );

  function isInstalled(name: string): boolean {
    const root = name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/');
    for (let at = folder; ; at = at.slice(0, at.lastIndexOf('/'))) {
      if (os.files.exists(`${at}/node_modules/${root}`)) return true;
      if (at === '') return false;
    }
  }
}
