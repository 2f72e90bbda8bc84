import type { Program } from '../kernel/Program.ts';
import { serve } from './serve.ts';

const nothing = () => ({ status: 400, body: new Uint8Array(0) });

/** Database servers, as far as their logs and ports go. */
export const databases = {
  *redis(os) {
    const head = `${os.pid}:M`;
    if (os.args.includes('--version')) {
      yield* os.print('Redis server v=7.2.4 sha=00000000:0 malloc=libc bits=64\n');
      return 0;
    }
    return yield* serve(os, 6379, nothing, {
      fd: 1,
      started: [
        `${os.pid}:C * oO0OoO0OoO0Oo Redis is starting oO0OoO0OoO0Oo`,
        `${head} * Running mode=standalone, port=6379.`,
        `${head} * Server initialized`,
        `${head} * Ready to accept connections tcp`,
      ],
      stopped: [`${head} # Redis is now ready to exit, bye bye...`],
      stops: [2, 15],
      inUse: `${head} # Warning: Could not create server TCP listening socket *:6379: bind: Address already in use\n`,
      heldBytes: 7 * 1024 * 1024, // an estimate
    });
  },
  *postgres(os) {
    if (!os.env.has('POSTGRES_PASSWORD') && os.env.get('POSTGRES_HOST_AUTH_METHOD') !== 'trust') {
      yield* os.complain(
        'Error: Database is uninitialized and superuser password is not specified.\n       You must specify POSTGRES_PASSWORD to a non-empty value for the\n       superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".\n',
      );
      return 1;
    }
    return yield* serve(os, 5432, nothing, {
      fd: 2,
      started: [
        'LOG:  starting PostgreSQL 16.2 on x86_64-pc-linux-musl, 64-bit',
        'LOG:  listening on IPv4 address "0.0.0.0", port 5432',
        'LOG:  database system is ready to accept connections',
      ],
      stopped: ['LOG:  received fast shutdown request', 'LOG:  database system is shut down'],
      stops: [2, 15],
      inUse: 'FATAL:  could not create any TCP/IP sockets\n',
      heldBytes: 40 * 1024 * 1024, // an estimate
    });
  },
  *mysql(os) {
    const isAllowed = [
      'MYSQL_ROOT_PASSWORD',
      'MYSQL_ALLOW_EMPTY_PASSWORD',
      'MYSQL_RANDOM_ROOT_PASSWORD',
    ].some((name) => os.env.has(name));
    if (!isAllowed) {
      yield* os.complain(
        '[ERROR] [Entrypoint]: Database is uninitialized and password option is not specified\n    You need to specify one of the following as an environment variable:\n    - MYSQL_ROOT_PASSWORD\n    - MYSQL_ALLOW_EMPTY_PASSWORD\n    - MYSQL_RANDOM_ROOT_PASSWORD\n',
      );
      return 1;
    }
    return yield* serve(os, 3306, nothing, {
      fd: 2,
      started: [
        "[Server] /usr/sbin/mysqld: ready for connections. Version: '8.3.0'  socket: '/var/run/mysqld/mysqld.sock'  port: 3306  MySQL Community Server - GPL.",
      ],
      stopped: [
        '[Server] /usr/sbin/mysqld: Shutdown complete (mysqld 8.3.0)  MySQL Community Server - GPL.',
      ],
      stops: [15],
      inUse: "[ERROR] [Server] Can't start server: Bind on TCP/IP port: Address already in use\n",
      heldBytes: 350 * 1024 * 1024, // an estimate
    });
  },
} satisfies Record<string, Program>;
