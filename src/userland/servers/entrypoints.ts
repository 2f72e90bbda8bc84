import { findInPath } from '../kernel/findInPath.ts';
import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import { userOf } from '../kernel/userOf.ts';
import { becomeCommand } from './becomeCommand.ts';
import { configureNginx } from './nginx/configureNginx.ts';
import { prepareMysql } from './prepareMysql.ts';
import { preparePostgres } from './preparePostgres.ts';

/** What the images' `docker-entrypoint.sh` do before they become the command they were given. */
export const entrypoints: Readonly<Record<string, Program>> = {
  /** Runs `node` with what is no command. */
  *'node-entrypoint'(os) {
    const words = os.args.slice(1);
    const [first = ''] = words;
    const path = first ? findInPath(os, first) : null;
    const isCommand = path !== null && !first.startsWith('-') && isExecutable(os, path);
    return yield* becomeCommand(os, isCommand ? words : ['node', ...words]);
  },
  *'redis-entrypoint'(os) {
    const words = os.args.slice(1);
    const isOption = /^-|\.conf$/.test(words[0] ?? '');
    const command = isOption ? ['redis-server', ...words] : words;
    if (command[0] === 'redis-server') {
      // The script says so since Redis 8 brought its modules along.
      const isModular = !os.env.get('REDIS_VERSION')?.startsWith('7.');
      if (isModular) yield* os.print('Starting Redis Server\n');
      switchTo(os, 'redis');
    }
    return yield* becomeCommand(os, command);
  },
  *'postgres-entrypoint'(os) {
    const command = withServer(os, 'postgres');
    if (command[0] !== 'postgres') return yield* becomeCommand(os, command);
    const code = yield* preparePostgres(os);
    if (code !== 0) return code;
    switchTo(os, 'postgres');
    return yield* becomeCommand(os, command);
  },
  *'mysql-entrypoint'(os) {
    const command = withServer(os, 'mysqld');
    if (command[0] !== 'mysqld' || command.includes('--version'))
      return yield* becomeCommand(os, command);
    const code = yield* prepareMysql(os);
    if (code !== 0) return code;
    switchTo(os, 'mysql');
    return yield* becomeCommand(os, command);
  },
  *'nginx-entrypoint'(os) {
    const words = os.args.slice(1);
    if (/^nginx(?:-debug)?$/.test(words[0] ?? '')) yield* configureNginx(os);
    return yield* becomeCommand(os, words);
  },
  *'php-entrypoint'(os) {
    return yield* becomeCommand(os, withServer(os, 'apache2-foreground'));
  },
  /** A configuration or options alone are for `registry`. */
  *'registry-entrypoint'(os) {
    const words = os.args.slice(1);
    const [first = ''] = words;
    if (/\.ya?ml$/.test(first)) return yield* becomeCommand(os, ['registry', 'serve', ...words]);
    const isOwn = /^(?:serve|garbage-collect|help|-.*)$/.test(first);
    return yield* becomeCommand(os, isOwn ? ['registry', ...words] : words);
  },
  *'plain-entrypoint'(os) {
    return yield* becomeCommand(os, os.args.slice(1));
  },
};

/** Options alone are the server's. */
function withServer(os: Os, server: string): readonly string[] {
  const words = os.args.slice(1);
  return words[0]?.startsWith('-') ? [server, ...words] : words;
}

function isExecutable(os: Os, path: string): boolean {
  const node = os.files.stat(path);
  return node.kind === 'file' && os.files.allows(node, 1);
}

/** As `gosu` and `setpriv` do; who is not root stays who it is. */
function switchTo(os: Os, user: string): void {
  if (os.uid !== 0) return;
  const { uid, gid, groups } = userOf(os.kernel.spec.files, user);
  Object.assign(os, { uid, gid, groups });
}
