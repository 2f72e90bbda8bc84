/** Programs and images by the app of the catalogue whose costs are theirs; anything else costs the least. */
const appIds: Readonly<Record<string, string>> = {
  nginx: 'nginx',
  httpd: 'nginx',
  node: 'node',
  npm: 'node',
  python: 'python',
  python3: 'python',
  flask: 'python',
  gunicorn: 'python',
  java: 'java',
  mysqld: 'mysql',
  mysql: 'mysql',
  mariadbd: 'mysql',
  postgres: 'mysql',
};
const least = 'hello';

/** Which app's memory and CPU a container's program takes. @param args its command line, entrypoint first */
export function appIdOf(args: readonly string[]): string {
  for (const arg of args) {
    const program = arg.slice(arg.lastIndexOf('/') + 1);
    if (program === 'sh' || program === 'bash' || arg.startsWith('-')) return least;
    const found = appIds[program];
    if (found) return found;
    // A script that ends in `exec "$@"` runs what follows it.
    if (!program.includes('entrypoint')) return least;
  }
  return least;
}
