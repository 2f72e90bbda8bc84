import type { Os } from '../kernel/Os.ts';
import { userOf } from '../kernel/userOf.ts';
import type { Run } from '../kernel/Wait.ts';

const refusal = `Error: Database is uninitialized and superuser password is not specified.
       You must specify POSTGRES_PASSWORD to a non-empty value for the
       superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".

       You may also use "POSTGRES_HOST_AUTH_METHOD=trust" to allow all
       connections without a password. This is *not* recommended.

       See PostgreSQL documentation about "trust":
       https://www.postgresql.org/docs/current/auth-trust.html
`;
const initMs = 1500; // an estimate of initdb's time
const databaseBytes = 39_000_000; // an estimate of an empty cluster's

/** A new cluster where there is none yet; 1 without a password for it. */
export function* preparePostgres(os: Os): Run<number> {
  const { env, files } = os;
  const data = env.get('PGDATA') ?? '/var/lib/postgresql/data';
  if (files.exists(`${data}/PG_VERSION`)) {
    yield* os.print(
      '\nPostgreSQL Database directory appears to contain a database; Skipping initialization\n\n',
    );
    return 0;
  }
  if (!env.get('POSTGRES_PASSWORD') && env.get('POSTGRES_HOST_AUTH_METHOD') !== 'trust') {
    yield* os.complain(refusal);
    return 1;
  }
  yield* os.print(
    `The files belonging to this database system will be owned by user "postgres".\nThis user must also own the server process.\n\nfixing permissions on existing directory ${data} ... ok\ncreating subdirectories ... ok\n`,
  );
  yield* os.sleep(initMs);
  os.kernel.spec.files.makeDirectories(`${data}/base`);
  files.write(`${data}/PG_VERSION`, `${env.get('PG_MAJOR') ?? '16'}\n`);
  const { modifiedMs } = files.stat(`${data}/PG_VERSION`);
  // Debian's postgres and Alpine's have different numbers.
  const { uid, gid } = userOf(os.kernel.spec.files, 'postgres');
  const owner = { uid, gid, mode: 0o600, modifiedMs };
  files.put(`${data}/base/1`, { kind: 'file', sizeBytes: databaseBytes, data: null, ...owner });
  yield* os.print(
    'running bootstrap script ... ok\nperforming post-bootstrap initialization ... ok\nsyncing data to disk ... ok\n\nPostgreSQL init process complete; ready for start up.\n\n',
  );
  return 0;
}
