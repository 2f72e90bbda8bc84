import { expect, it } from 'vitest';
import { FileSystem } from '../FileSystem.ts';
import { TestBox } from '../TestBox.ts';
import { imageFiles } from './imageFiles.ts';

const debian = "debian.sh 'bookworm' slim variant";
const network = {
  interfaces: [],
  gateway: '172.17.0.1',
  isOnline: true,
  resolve: (name: string) => (name === 'web' ? '172.17.0.2' : null),
  fetched: () => undefined,
  isReachable: () => true,
  connect: () => ({ handle: () => ({ status: 200, body: new TextEncoder().encode('hi\n') }) }),
  listen: () => () => undefined,
};

/** A container of the layers that these steps leave. */
function boxOf(name: string, ...steps: readonly string[]): TestBox {
  const layers = steps.map((step, index) =>
    imageFiles(`library/${name}`, index, 1_000_000, 0, step),
  );
  return new TestBox({ files: new FileSystem(layers, () => 0), network });
}

function run(box: TestBox, args: readonly string[], variables: readonly string[] = []) {
  const path =
    'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/17/bin';
  const { process, said } = box.start(args, { env: [path, ...variables] });
  box.pass(100_000);
  return { ...said, exitCode: process.exitCode };
}

const entrypoint = 'docker-entrypoint.sh';
const copied = 'COPY docker-entrypoint.sh /usr/local/bin/';
const node = () =>
  boxOf('node', debian, 'RUN groupadd/useradd node', 'RUN install node v22', copied);
const python = () => boxOf('python', debian, 'RUN build python 3.12.14', 'RUN symlinks');
const alpine = () => boxOf('alpine', 'ADD alpine-minirootfs-3.24.2-x86_64.tar.gz /');

it("runs node when a node image's command is none", () => {
  expect(run(node(), [entrypoint, '-e', 'console.log(1 + 1)']).stdout).toBe('2\n');
  expect(run(node(), [entrypoint, 'echo', 'hi']).stdout).toBe('hi\n');
  expect(run(node(), [entrypoint, 'nosuch.js']).stderr).toContain(
    "Cannot find module '/nosuch.js'",
  );
});

it('refuses to begin a database without a password, then logs and listens', () => {
  const mysql = () =>
    boxOf(
      'mysql',
      debian,
      'RUN groupadd/useradd mysql',
      'RUN microdnf install mysql-community-server',
      copied,
    );
  const refused = run(mysql(), [entrypoint, 'mysqld']);
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr).toContain(
    'Database is uninitialized and password option is not specified\n    You need to specify',
  );
  const begun = run(mysql(), [entrypoint, 'mysqld'], ['MYSQL_ROOT_PASSWORD=x']);
  expect(begun.exitCode).toBeNull();
  expect(begun.stderr).toContain('ready for connections');
  const postgres = () =>
    boxOf(
      'postgres',
      debian,
      'RUN groupadd/useradd postgres',
      'RUN apt-get install postgresql-17=17',
      copied,
    );
  expect(run(postgres(), [entrypoint, 'postgres'])).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('superuser password is not specified') as string,
  });
  const ready = run(postgres(), [entrypoint, 'postgres'], ['POSTGRES_PASSWORD=x']);
  expect(ready.stderr).toContain('ready to accept connections');
});

it('drops to the server as redis, and tells what nginx does before', () => {
  const box = boxOf('redis', debian, 'RUN groupadd/useradd redis', 'RUN build redis 8', copied);
  expect(run(box, [entrypoint, 'redis-server']).stdout).toContain('Ready to accept connections');
  expect(box.sandbox.processes()[0]?.uid).toBe(999);
  const nginx = boxOf(
    'nginx',
    debian,
    'RUN install nginx=1.31.3 + modules',
    'COPY docker-entrypoint.sh /',
    'COPY 30-tune-worker-processes.sh',
  );
  const served = run(nginx, ['/docker-entrypoint.sh', 'nginx', '-g', 'daemon off;']);
  expect(served.stdout).toContain('Configuration complete; ready for start up');
  expect(served.stderr).toContain('[notice] 1#1: start worker processes');
});

it('prints what simple scripts print', () => {
  const say = (source: string) => run(python(), ['python', '-c', source]).stdout;
  expect(say('print(1)')).toBe('1\n');
  expect(say("print('a', 2 * 3, 7 / 2, 4 / 2, -7 // 2, 2 ** 10)")).toBe('a 6 3.5 2.0 -4 1024\n');
  expect(say("x = 3\nprint(f'x is {x + 1}', end='')")).toBe('x is 4');
  const node1 = (source: string) => run(node(), ['node', '-e', source]).stdout;
  expect(node1('const a = 2; console.log(`a ${a}`, 4 / 2, true)')).toBe('a 2 2 true\n');
});

it('says what of a script it does not run', () => {
  const looped = run(python(), ['python', '-c', 'print(1)\nfor i in range(3):\n    print(i)']);
  expect(looped).toMatchObject({ stdout: '1\n', exitCode: 1 });
  expect(looped.stderr).toContain('not run by this simulator: for i in range(3):');
  const script = run(node(), ['node', '-e', '[1].map((x) => x)']);
  expect(script.exitCode).toBe(1);
  expect(script.stderr).toContain('not run by this simulator');
});

it('installs well known packages of Alpine and Debian, and refuses others', () => {
  const box = alpine();
  const added = box.sh('apk add --no-cache curl && curl -s http://web/');
  expect(added.stdout).toMatch(
    /\(10\/10\) Installing curl .*\n.*\nOK: \d+ MiB in 26 packages\nhi\n$/,
  );
  expect(alpine().sh('apk add nosuch')).toMatchObject({
    exitCode: 1,
    stderr:
      'ERROR: unable to select packages:\n  nosuch (no such package):\n    required by: world[nosuch]\n',
  });
  const early = boxOf('debian', debian).sh('apt-get install -y curl');
  expect(early).toMatchObject({ exitCode: 100, stderr: 'E: Unable to locate package curl\n' });
  const later = boxOf('debian', debian).sh(
    'apt-get update && apt-get install -y curl; curl -s web',
  );
  expect(later.stdout).toMatch(/Setting up curl \(7.88.1[^]*\nhi\n$/);
});

it('installs packages of pip and npm', () => {
  expect(run(python(), ['pip', 'install', 'flask']).stdout).toMatch(
    /Successfully installed .*flask-3/,
  );
  expect(run(python(), ['pip', 'install', 'nosuch']).stderr).toContain(
    'No matching distribution found for nosuch',
  );
  const box = node();
  const installed = box.sh('cd /tmp && npm install express');
  expect(installed.stdout).toContain('added 68 packages');
  expect(box.sh('cd /tmp && npm install nosuch').stderr).toContain('npm error code E404');
});

it.each([
  ['debian', "debian.sh 'bookworm' slim variant", 'Debian GNU/Linux 12 (bookworm)', /^12\./],
  ['nginx', "debian.sh 'trixie' slim", 'Debian GNU/Linux 13 (trixie)', /^13\./],
  ['ubuntu', 'ADD file:43d479b2... in /', 'Ubuntu 24.04 LTS', /^trixie\/sid$/],
  ['mysql', 'ADD oraclelinux-9-slim-amd64-rootfs.tar.xz /', 'Oracle Linux Server 9', /^$/],
])('knows what %s of %s is built on', (name, step, pretty, version) => {
  const script = '. /etc/os-release; echo "$PRETTY_NAME"; cat /etc/debian_version 2> /dev/null';
  const [shown, debianVersion = ''] = boxOf(name, step).sh(script).stdout.split('\n');
  expect(shown).toBe(pretty);
  expect(debianVersion).toMatch(version);
});

it('tells no versions of Debian in Ubuntu', () => {
  const box = boxOf('ubuntu', 'ADD file:43d479b2... in /');
  const { stdout } = box.sh('apt-get update && apt-get install -y curl');
  expect(stdout).toContain('http://archive.ubuntu.com/ubuntu noble InRelease');
  expect(stdout).toContain('Setting up curl');
  expect(stdout).not.toMatch(/deb12|bookworm|debian/);
});

it('is the release that its base says', () => {
  const releaseOf = (name: string, base: string, file: string) =>
    run(boxOf(name, base), ['cat', file]).stdout;
  const archive = 'ADD alpine-minirootfs-3.20.8-x86_64.tar.gz /';
  expect(releaseOf('alpine', archive, '/etc/alpine-release')).toBe('3.20.8\n');
  expect(releaseOf('alpine', archive, '/etc/os-release')).toContain('Alpine Linux v3.20');
  expect(releaseOf('ubuntu', 'ubuntu 22.04 rootfs', '/etc/os-release')).toContain('Ubuntu 22.04');
});

it("has its own user on Alpine, with the number that the image's step gives", () => {
  const base = 'ADD alpine-minirootfs-3.24.2-x86_64.tar.gz /';
  const postgres = boxOf('postgres', base, 'RUN addgroup/adduser -u 70 postgres');
  expect(run(postgres, ['id', '-u', 'postgres']).stdout).toBe('70\n');
});
