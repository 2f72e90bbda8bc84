/** The room of a path under the repository: `src/world/App.ts` is in `world`, `src/main.ts` in `main`, and so is `src/app/`, what it is composed of. */
export function roomOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/');
  return rest.length === 0 || folder === 'app' ? 'main' : folder;
}
