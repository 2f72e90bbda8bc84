import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';

const passwords = [
  'MYSQL_ROOT_PASSWORD',
  'MYSQL_ALLOW_EMPTY_PASSWORD',
  'MYSQL_RANDOM_ROOT_PASSWORD',
];
const initMs = 5000; // an estimate of its time
const databaseBytes = 118_476_800; // as measured for the course's app of MySQL

/** A new data directory where there is none yet; 1 without a password for it. */
export function* prepareMysql(os: Os): Run<number> {
  const { env, files } = os;
  const note = (text: string, level = 'Note') =>
    `${new Date(os.nowMs).toISOString().slice(0, 19).replace('T', ' ')}+00:00 [${level}] [Entrypoint]: ${text}\n`;
  const started = `Entrypoint script for MySQL Server ${env.get('MYSQL_VERSION') ?? ''} started.`;
  yield* os.print(note(started));
  if (os.uid === 0) {
    yield* os.print(note("Switching to dedicated user 'mysql'"));
    yield* os.print(note(started));
  }
  const data = '/var/lib/mysql';
  if (files.exists(`${data}/mysql`)) return 0;
  if (!passwords.some((name) => env.get(name))) {
    const list = passwords.map((name) => `\n    - ${name}`).join('');
    const text = `Database is uninitialized and password option is not specified\n    You need to specify one of the following as an environment variable:${list}`;
    yield* os.complain(note(text, 'ERROR'));
    return 1;
  }
  yield* os.print(note('Initializing database files'));
  yield* os.sleep(initMs);
  os.kernel.spec.files.makeDirectories(`${data}/mysql`);
  const owner = { uid: 999, gid: 999, mode: 0o640, modifiedMs: os.nowMs };
  files.put(`${data}/ibdata1`, { kind: 'file', sizeBytes: databaseBytes, data: null, ...owner });
  yield* os.print(note('Database files initialized'));
  const name = env.get('MYSQL_DATABASE');
  if (name) yield* os.print(note(`Creating database ${name}`));
  yield* os.print(`${note('MySQL init process done. Ready for start up.')}\n`);
  return 0;
}
