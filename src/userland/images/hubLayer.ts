import type { FileTree } from '../FileTree.ts';
import { alpineRoot } from './alpineRoot.ts';
import { busyboxRoot } from './busyboxRoot.ts';
import { debianRoot } from './debianRoot.ts';
import { FileTreeBuilder } from './FileTreeBuilder.ts';
import { nginxConfigurations } from './nginxConfigurations.ts';
import { nginxPage } from './nginxPage.ts';

/** What a step of a real image leaves behind: `path: program`, and texts. */
interface Left {
  readonly step: RegExp;
  readonly programs?: Readonly<Record<string, string>>;
  readonly texts?: Readonly<Record<string, string>>;
  /** Targets of symbolic links. */
  readonly links?: Readonly<Record<string, string>>;
  readonly directories?: readonly string[];
}

const bin = '/usr/local/bin';
const registryConf = `version: 0.1
log:
  fields:
    service: registry
storage:
  filesystem:
    rootdirectory: /var/lib/registry
http:
  addr: :5000
`;
/** Programs without one of ours (`''`) are there and say that they are not simulated. */
const leftBehind: readonly Left[] = [
  {
    step: /curl gnupg|(?:install|add) curl|[:-]curl|ca-certificates curl/,
    programs: { '/usr/bin/curl': 'curl', '/usr/bin/wget': 'busybox', '/usr/bin/gpg': '' },
  },
  {
    step: /git mercurial|[:-]scm/,
    programs: {
      '/usr/bin/git': '',
      '/usr/bin/ssh': '',
      '/usr/bin/ps': 'busybox',
      '/usr/bin/top': 'busybox',
      '/usr/bin/free': 'busybox',
    },
  },
  {
    step: /autoconf|g\+\+|PHPIZE|buildpack-deps:trixie layer|build gcc/,
    programs: { '/usr/bin/gcc': '', '/usr/bin/g++': '', '/usr/bin/make': '' },
  },
  {
    step: /install node v/,
    programs: { [`${bin}/node`]: 'node', [`${bin}/npm`]: 'npm', [`${bin}/npx`]: 'npm' },
  },
  { step: /install yarn/, programs: { [`${bin}/yarn`]: '', '/opt/yarn/bin/yarn.js': '' } },
  {
    step: /build python/,
    programs: {
      [`${bin}/python3`]: 'python',
      [`${bin}/pip`]: 'pip',
      [`${bin}/pip3`]: 'pip',
    },
  },
  { step: /build python 3\.12/, programs: { [`${bin}/python3.12`]: 'python' } },
  { step: /build python 3\.13/, programs: { [`${bin}/python3.13`]: 'python' } },
  { step: /build python 3\.14/, programs: { [`${bin}/python3.14`]: 'python' } },
  { step: /^RUN symlink/, programs: { [`${bin}/python`]: 'python' } },
  {
    step: /install postgresql-16/,
    programs: {
      '/usr/lib/postgresql/16/bin/postgres': 'postgres',
      '/usr/lib/postgresql/16/bin/initdb': '',
    },
  },
  {
    step: /install postgresql-17/,
    programs: {
      '/usr/lib/postgresql/17/bin/postgres': 'postgres',
      '/usr/lib/postgresql/17/bin/initdb': '',
    },
  },
  {
    step: /install postgresql-/,
    programs: {
      '/usr/bin/psql': '',
      '/usr/bin/pg_dump': '',
    },
  },
  {
    step: /build postgresql/,
    programs: {
      [`${bin}/postgres`]: 'postgres',
      [`${bin}/initdb`]: '',
      [`${bin}/psql`]: '',
      [`${bin}/pg_dump`]: '',
    },
  },
  {
    step: /build redis/,
    programs: { [`${bin}/redis-server`]: 'redis-server', [`${bin}/redis-cli`]: '' },
  },
  { step: /install gosu/, programs: { [`${bin}/gosu`]: '' } },
  {
    step: /mysql-community-server/,
    programs: {
      '/usr/sbin/mysqld': 'mysqld',
      '/usr/bin/mysql': '',
      '/usr/bin/mysqldump': '',
      '/usr/bin/mysqladmin': '',
    },
  },
  { step: /mysql-shell/, programs: { '/usr/bin/mysqlsh': '' } },
  {
    step: /(?:install|add) nginx=/,
    programs: { '/usr/sbin/nginx': 'nginx', '/usr/bin/curl': 'curl' },
    texts: { ...nginxConfigurations.official, '/usr/share/nginx/html/index.html': nginxPage },
    links: {
      '/var/log/nginx/access.log': '/dev/stdout',
      '/var/log/nginx/error.log': '/dev/stderr',
    },
    directories: ['/var/cache/nginx'],
  },
  {
    step: /build httpd/,
    programs: { '/usr/local/apache2/bin/httpd': 'httpd-foreground' },
    texts: {
      '/usr/local/apache2/htdocs/index.html': '<html><body><h1>It works!</h1></body></html>\n',
    },
  },
  { step: /COPY httpd-foreground/, programs: { [`${bin}/httpd-foreground`]: 'httpd-foreground' } },
  { step: /install apache2/, programs: { '/usr/sbin/apache2': 'httpd-foreground' } },
  {
    step: /COPY apache2-foreground/,
    programs: { [`${bin}/apache2-foreground`]: 'httpd-foreground' },
  },
  // WordPress is PHP all through: an Apache without it would answer what the real one never does.
  { step: /unpack wordpress/, programs: { [`${bin}/apache2-foreground`]: '' } },
  { step: /^RUN build php/, programs: { [`${bin}/php`]: '' } },
  {
    step: /docker-php-entrypoint/,
    programs: { [`${bin}/docker-php-entrypoint`]: 'php-entrypoint' },
  },
  { step: /\(go 1/, programs: { '/usr/local/go/bin/go': '', '/usr/local/go/bin/gofmt': '' } },
  { step: /install mongodb-org/, programs: { '/usr/bin/mongod': '', '/usr/bin/mongosh': '' } },
  { step: /mariadb-server/, programs: { '/usr/sbin/mariadbd': '', '/usr/bin/mariadb': '' } },
  { step: /install traefik/, programs: { [`${bin}/traefik`]: '' } },
  { step: /install rabbitmq-server/, programs: { '/opt/rabbitmq/sbin/rabbitmq-server': '' } },
  { step: /build memcached/, programs: { [`${bin}/memcached`]: '' } },
  { step: /install registry/, programs: { '/bin/registry': 'registry' } },
  { step: /COPY config-example/, texts: { '/etc/distribution/config.yml': registryConf } },
  { step: /install OpenJDK/, programs: { '/opt/java/openjdk/bin/java': '' } },
  {
    step: /__cacert_entrypoint/,
    programs: { '/__cacert_entrypoint.sh': 'plain-entrypoint' },
  },
];
/** Users the images add, by image: name and uid; Alpine's postgres has another, which its step tells. */
const users: Readonly<Record<string, readonly [name: string, uid: number]>> = {
  node: ['node', 1000],
  postgres: ['postgres', 999],
  redis: ['redis', 999],
  mysql: ['mysql', 999],
  mariadb: ['mysql', 999],
  mongo: ['mongodb', 999],
  memcached: ['memcache', 11211],
  rabbitmq: ['rabbitmq', 100],
  adminer: ['adminer', 100],
  nginx: ['nginx', 101],
};
/** Images whose `docker-entrypoint.sh` does something before it becomes the command. */
const prepared = new Set(['node', 'postgres', 'redis', 'mysql', 'nginx']);
const passwdPath = '/etc/passwd';
const groupPath = '/etc/group';

/** A layer of a real image: what its step is known to bring, and one file for the rest of its bytes. */
export function hubLayer(
  name: string,
  layerIndex: number,
  sizeBytes: number,
  modifiedMs: number,
  createdBy: string,
): FileTree {
  if (layerIndex === 0) {
    if (createdBy.includes('alpine-minirootfs'))
      return alpineRoot(sizeBytes, modifiedMs, createdBy);
    if (name === 'busybox') return busyboxRoot(sizeBytes, modifiedMs);
    return debianRoot(sizeBytes, modifiedMs, name, createdBy);
  }
  const files = new FileTreeBuilder(modifiedMs);
  const found = leftBehind.filter(({ step }) => step.test(createdBy));
  const programs = new Map(found.flatMap((left) => Object.entries(left.programs ?? {})));
  if (createdBy.startsWith('COPY docker-entrypoint.sh'))
    programs.set(
      name === 'nginx' ? '/docker-entrypoint.sh' : `${bin}/docker-entrypoint.sh`,
      prepared.has(name) ? `${name}-entrypoint` : 'plain-entrypoint',
    );
  if (createdBy.startsWith('COPY entrypoint.sh /usr/local/bin/'))
    programs.set(`${bin}/entrypoint.sh`, 'plain-entrypoint');
  else if (createdBy.startsWith('COPY entrypoint.sh'))
    programs.set(
      '/entrypoint.sh',
      name === 'registry' ? 'registry-entrypoint' : 'plain-entrypoint',
    );
  const hook = /^COPY (\d\d-\S+)/.exec(createdBy)?.[1];
  if (hook !== undefined) programs.set(`/docker-entrypoint.d/${hook}`, '');
  const each = Math.min(1 << 20, Math.floor(sizeBytes / (2 * programs.size || 1)));
  for (const [path, program] of programs)
    files.file(path, each, { mode: 0o755, ...(program ? { program } : {}) });
  for (const { texts = {}, links = {}, directories = [] } of found) {
    for (const [path, text] of Object.entries(texts)) files.file(path, text);
    for (const [path, target] of Object.entries(links)) files.link(path, target);
    for (const path of directories) files.directory(path);
  }
  const account = users[name];
  if (account && /useradd|adduser|install nginx=/.test(createdBy)) {
    const isAlpine = /adduser/.test(createdBy);
    const base = isAlpine ? alpineRoot(0, modifiedMs) : debianRoot(0, modifiedMs, name);
    const [user] = account;
    const uid = /-u (\d+)/.exec(createdBy)?.[1] ?? String(account[1]);
    const shell = name === 'nginx' ? '/bin/false' : isAlpine ? '/bin/sh' : '/bin/bash';
    files.file(
      passwdPath,
      `${textOf(base, passwdPath)}${user}:x:${uid}:${uid}::/home/${user}:${shell}\n`,
    );
    files.file(groupPath, `${textOf(base, groupPath)}${user}:x:${uid}:\n`);
    if (name === 'node') files.directory('/home/node');
  }
  const left = sizeBytes - files.sizeBytes;
  if (left > 0) files.file(`/usr/lib.bin${layerIndex}`, left);
  return files.tree;
}

function textOf(tree: FileTree, path: string): string {
  const node = tree.get(path);
  return node?.kind === 'file' && node.data ? new TextDecoder().decode(node.data) : '';
}
