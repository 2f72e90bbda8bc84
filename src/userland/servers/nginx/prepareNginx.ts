import { FileError } from '../../FileError.ts';
import { errorWords } from '../../kernel/errorWords.ts';
import type { Os } from '../../kernel/Os.ts';
import { userOf } from '../../kernel/userOf.ts';
import type { Run } from '../../kernel/Wait.ts';
import type { NginxLog } from './NginxLog.ts';
import type { NginxSettings } from './NginxSettings.ts';

const cache = '/var/cache/nginx';
const temporary = ['client_temp', 'proxy_temp', 'fastcgi_temp', 'uwsgi_temp', 'scgi_temp'];
const numbers: Readonly<Record<string, number>> = {
  ENOENT: 2,
  EACCES: 13,
  ENOTDIR: 20,
  EISDIR: 21,
  ENOSPC: 28,
  EROFS: 30,
};
const privateMode = 0o700;
const errorFd = 2;

/**
 * Opens the logs, makes the directories for what is on its way, writes the process id.
 * @returns whether it could; else it has said why
 */
export function* prepareNginx(
  os: Os,
  settings: NginxSettings,
  log: NginxLog,
  accessFd: number,
): Run<boolean> {
  const { files } = os;
  const attempts: readonly (readonly [call: string, path: string, act: () => void])[] = [
    ['open', settings.errorLog, () => openLog(os, errorFd, settings.errorLog)],
    ['open', settings.accessLog, () => openLog(os, accessFd, settings.accessLog)],
    ...temporary.map((name) => {
      const path = `${cache}/${name}`;
      return ['mkdir', path, () => makePrivate(os, path, settings)] as const;
    }),
    ['open', settings.pidPath, () => files.write(settings.pidPath, `${os.pid}\n`)],
  ];
  if (settings.user && os.uid !== 0) {
    const where = `${settings.path}:${settings.user.line}`;
    const text = `the "user" directive makes sense only if the master process runs with super-user privileges, ignored in ${where}`;
    yield* log.fail(os, text, 'warn');
  }
  for (const [call, path, act] of attempts) {
    try {
      act();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      const reason = `${numbers[error.code] ?? 5}: ${errorWords(error) ?? ''}`;
      yield* log.fail(os, `${call}() "${path}" failed (${reason})`, 'emerg');
      return false;
    }
  }
  return true;
}

function openLog(os: Os, fd: number, path: string): void {
  if (path === 'stderr' || path.startsWith('syslog:')) return;
  os.setFile(fd, os.files.open(path === 'off' ? '/dev/null' : path, 'append'));
}

/** For whom the workers run as. */
function makePrivate(os: Os, path: string, { user }: NginxSettings): void {
  if (!os.files.exists(path.slice(0, path.lastIndexOf('/'))) || os.files.exists(path)) return;
  os.files.makeDirectory(path, privateMode);
  if (user && os.uid === 0)
    os.files.change(path, { uid: userOf(os.kernel.spec.files, user.name).uid });
}
