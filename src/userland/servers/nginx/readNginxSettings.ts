import type { UserFiles } from '../../kernel/UserFiles.ts';
import type { NginxSettings } from './NginxSettings.ts';

const folder = '/etc/nginx';
const defaultPort = 80;

/**
 * Reads a configuration and what it includes, as far as it is simulated: ports, root, index, logs, workers.
 * Where several servers stand in it, the first one's pages are served for all.
 * @param globals directives of `-g`
 * @throws FileError where the main file is missing
 */
export function readNginxSettings(files: UserFiles, path: string, globals: string): NginxSettings {
  const main = files.text(path);
  const text = withIncludes(files, `${globals}\n${main}`);
  const all = (name: string) =>
    Array.from(text.matchAll(directive(name)), ([, value = '']) => value.trim());
  const first = (name: string) => all(name)[0];
  const words = (name: string) => first(name)?.split(/\s+/) ?? [];
  const listens = all('listen').map((value) =>
    Number(/(\d+)(?:\s|$)/.exec(value)?.[1] ?? defaultPort),
  );
  const isServing = /\bserver\s*\{/.test(text);
  const root = first('root')?.replace(/^"(.*)"$/, '$1') ?? 'html';
  const workers = Number(first('worker_processes') ?? 1);
  const user = words('user')[0];
  const [errorLog = '/var/log/nginx/error.log', level = 'error'] = words('error_log');
  return {
    path,
    ports: [...new Set(listens.length > 0 ? listens : isServing ? [defaultPort] : [])],
    root: root.startsWith('/') ? root : `${folder}/${root}`,
    indexes: first('index') === undefined ? ['index.html'] : words('index'),
    workers: Number.isNaN(workers) ? null : workers,
    user: user === undefined ? null : { name: user, line: lineOf(main, 'user') },
    pidPath: first('pid') ?? '/run/nginx.pid',
    accessLog: words('access_log')[0] ?? '/var/log/nginx/access.log',
    logsForwarded: words('access_log')[1] === 'main',
    errorLog,
    tellsNotices: ['notice', 'info', 'debug'].includes(level),
    isDaemon: first('daemon') !== 'off',
  };
}

const directive = (name: string) => new RegExp(`(?:^|[\\s;{}])${name}\\s+([^;{}]+);`, 'g');

/** Comments are left out; files it includes stand where it includes them. */
function withIncludes(files: UserFiles, text: string): string {
  return text
    .replace(/#.*$/gm, '')
    .replace(
      directive('include'),
      (_, pattern: string) => `\n${included(files, pattern.trim())}\n`,
    );
}

function included(files: UserFiles, pattern: string): string {
  const path = pattern.startsWith('/') ? pattern : `${folder}/${pattern}`;
  const at = path.lastIndexOf('/');
  const [start = '', end = ''] = path.slice(at + 1).split('*');
  const directory = path.slice(0, at);
  if (!files.isDirectory(directory)) return '';
  return files
    .list(directory)
    .filter((name) =>
      path.includes('*') ? name.startsWith(start) && name.endsWith(end) : name === start,
    )
    .map((name) => `${directory}/${name}`)
    .filter((file) => files.exists(file) && !files.isDirectory(file))
    .map((file) => withIncludes(files, files.text(file)))
    .join('\n');
}

/** 1 for the first. */
function lineOf(text: string, name: string): number {
  return text.split('\n').findIndex((line) => new RegExp(`^\\s*${name}\\s`).test(line)) + 1;
}
