import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import { serve } from './serve.ts';

const nothing = () => ({ status: 400, body: new Uint8Array(0) });
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Database servers, as far as their logs and ports go. */
export const databases = {
  *redis(os) {
    const version = os.env.get('REDIS_VERSION') ?? '7.2.4';
    if (os.args.includes('--version') || os.args.includes('-v')) {
      yield* os.print(`Redis server v=${version} sha=00000000:0 malloc=libc bits=64\n`);
      return 0;
    }
    const line = (role: string, text: string) => `${os.pid}:${role} ${redisTime(os)} ${text}`;
    return yield* serve(os, 6379, nothing, {
      fd: 1,
      started: [
        line('C', '* oO0OoO0OoO0Oo Redis is starting oO0OoO0OoO0Oo'),
        line('C', `* Redis version=${version}, bits=64, pid=${os.pid}, just started`),
        line('M', '* Running mode=standalone, port=6379.'),
        line('M', '* Server initialized'),
        line('M', '* Ready to accept connections tcp'),
      ],
      stopped: [line('M', '# Redis is now ready to exit, bye bye...')],
      stops: [2, 15],
      inUse: `${line('M', '# Warning: Could not create server TCP listening socket *:6379: bind: Address already in use')}\n`,
      heldBytes: 7 * 1024 * 1024, // an estimate
    });
  },
  *postgres(os) {
    const version = /^[\d.]+/.exec(os.env.get('PG_VERSION') ?? '')?.[0] ?? '16.2';
    if (os.args.includes('--version') || os.args.includes('-V')) {
      yield* os.print(`postgres (PostgreSQL) ${version}\n`);
      return 0;
    }
    const line = (text: string) =>
      `${isoTime(os).slice(0, 23).replace('T', ' ')} UTC [${os.pid}] ${text}`;
    return yield* serve(os, 5432, nothing, {
      fd: 2,
      started: [
        line(`LOG:  starting PostgreSQL ${version} on x86_64-pc-linux-gnu, 64-bit`),
        line('LOG:  listening on IPv4 address "0.0.0.0", port 5432'),
        line('LOG:  listening on IPv6 address "::", port 5432'),
        line('LOG:  database system is ready to accept connections'),
      ],
      stopped: [
        line('LOG:  received fast shutdown request'),
        line('LOG:  database system is shut down'),
      ],
      stops: [2, 15],
      inUse: `${line('FATAL:  could not create any TCP/IP sockets')}\n`,
      heldBytes: 40 * 1024 * 1024, // an estimate
    });
  },
  *mysql(os) {
    const version = /^[\d.]+/.exec(os.env.get('MYSQL_VERSION') ?? '')?.[0] ?? '8.3.0';
    if (os.args.includes('--version') || os.args.includes('-V')) {
      yield* os.print(
        `/usr/sbin/mysqld  Ver ${version} for Linux on x86_64 (MySQL Community Server - GPL)\n`,
      );
      return 0;
    }
    const line = (text: string) => `${isoTime(os).replace('Z', '000Z')} 0 ${text}`;
    return yield* serve(os, 3306, nothing, {
      fd: 2,
      started: [
        line(
          `[System] [MY-010116] [Server] /usr/sbin/mysqld (mysqld ${version}) starting as process ${os.pid}`,
        ),
        line(
          `[System] [MY-010931] [Server] /usr/sbin/mysqld: ready for connections. Version: '${version}'  socket: '/var/run/mysqld/mysqld.sock'  port: 3306  MySQL Community Server - GPL.`,
        ),
      ],
      stopped: [
        line(
          `[System] [MY-010910] [Server] /usr/sbin/mysqld: Shutdown complete (mysqld ${version})  MySQL Community Server - GPL.`,
        ),
      ],
      stops: [15],
      inUse: `${line("[ERROR] [MY-010262] [Server] Can't start server: Bind on TCP/IP port: Address already in use")}\n`,
      heldBytes: 350 * 1024 * 1024, // an estimate
    });
  },
} satisfies Record<string, Program>;

function isoTime(os: Os): string {
  return new Date(os.nowMs).toISOString();
}

/** `24 Nov 2026 16:25:00.123`. */
function redisTime(os: Os): string {
  const iso = isoTime(os);
  const month = months[Number(iso.slice(5, 7)) - 1] ?? '';
  return `${iso.slice(8, 10)} ${month} ${iso.slice(0, 4)} ${iso.slice(11, 23)}`;
}
