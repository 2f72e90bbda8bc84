import { expect, it } from 'vitest';
import { FileSystem } from '../../FileSystem.ts';
import { imageFiles } from '../../images/imageFiles.ts';
import type { SimulatedServer } from '../../NetworkView.ts';
import { TestBox } from '../../TestBox.ts';

const steps = [
  "debian.sh 'trixie' slim",
  'RUN install nginx=1.31.3',
  'COPY docker-entrypoint.sh /',
  'COPY 10-listen-on-ipv6-by-default.sh /docker-entrypoint.d',
];

/** A container of the image of Docker Hub on two CPUs, with nginx in it, and who listens. */
function serving(...args: readonly string[]) {
  const servers = new Map<number, SimulatedServer>();
  const layers = steps.map((step, index) => imageFiles('library/nginx', index, 1_000_000, 0, step));
  const box = new TestBox({
    cpus: 2,
    files: new FileSystem(layers, () => 0),
    network: {
      interfaces: [],
      gateway: '172.17.0.1',
      isOnline: true,
      resolve: () => null,
      fetched: () => undefined,
      isReachable: () => false,
      connect: () => null,
      listen: (port, server) => {
        if (servers.has(port)) return false;
        servers.set(port, server);
        return () => servers.delete(port);
      },
    },
  });
  const { process, said } = box.start(args.length > 0 ? args : ['nginx', '-g', 'daemon off;']);
  box.pass(1000);
  const told = said.stderr.length;
  return {
    box,
    servers,
    process,
    said,
    /** The error log since it serves, without time and level. */
    logged: () =>
      said.stderr
        .slice(told)
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(20)),
    /** By name and pid. */
    processes: () => box.sandbox.processes().map(({ pid, args }) => `${pid} ${args.join(' ')}`),
  };
}

it('is a master and a worker for each CPU, whom the master starts', () => {
  const { processes, said, box } = serving();
  expect(processes()).toEqual([
    '1 nginx: master process nginx -g daemon off;',
    '2 nginx: worker process',
    '3 nginx: worker process',
  ]);
  expect(said.stderr).toMatch(/ \[notice] 1#1: start worker process 3\n$/);
  const workers = box.sandbox.processes().filter(({ pid }) => pid > 1);
  expect(workers.map(({ user }) => user)).toEqual(['nginx', 'nginx']);
  expect(box.sh('pidof nginx').stdout).toBe('3 2 1\n');
});

it("serves nginx's page, as long as the real one was, and logs who asked", () => {
  const { box, servers, said } = serving();
  expect(servers.get(80)?.handle('GET', '/').body.length).toBe(615);
  servers.get(80)?.handle('GET', '/', { address: '172.17.0.3', agent: 'curl/7.88.1' });
  box.pass(1000);
  const [first, second] = said.stdout.trim().split('\n');
  expect(first).toMatch(/^172\.17\.0\.1 - - \[.*\] "GET \/ HTTP\/1\.1" 200 615 "-" "-" "-"$/);
  expect(second).toMatch(
    /^172\.17\.0\.3 - - \[.*\] "GET \/ HTTP\/1\.1" 200 615 "-" "curl\/7\.88\.1" "-"$/,
  );
});

it.each([
  [
    'GET',
    '/nope',
    404,
    'open() "/usr/share/nginx/html/nope" failed (2: No such file or directory)',
  ],
  ['GET', '/empty/', 403, 'directory index of "/usr/share/nginx/html/empty/" is forbidden'],
  ['GET', '/empty', 301, ''],
  ['POST', '/', 405, ''],
])('%s %s is answered with %i', (method, path, status, error) => {
  const { box, servers, logged } = serving();
  box.sh('mkdir /usr/share/nginx/html/empty');
  const client = { address: '10.0.0.9', agent: 'curl/8', host: 'shop' };
  const answer = servers.get(80)?.handle(method, path, client);
  expect(answer?.status).toBe(status);
  expect(new TextDecoder().decode(answer?.body)).toContain(`<h1>${status} `);
  box.pass(1000);
  const rest = `, client: 10.0.0.9, server: localhost, request: "${method} ${path} HTTP/1.1", host: "shop"`;
  expect(logged()).toEqual([error ? `[error] 2#2: *1 ${error}${rest}` : '']);
});

it('puts a worker in the place of one that was killed', () => {
  const { box, logged, processes } = serving();
  box.sh('kill -9 3');
  expect(logged()).toEqual([
    '[notice] 1#1: signal 17 (SIGCHLD) received from 3',
    '[alert] 1#1: worker process 3 exited on signal 9',
    '[notice] 1#1: start worker process 5',
    '[notice] 1#1: signal 29 (SIGIO) received',
  ]);
  expect(processes()).toContain('5 nginx: worker process');
});

it('reads its configuration again when told to', () => {
  const { box, servers, logged, processes } = serving();
  const { stderr } = box.sh(
    'sed -i "s/listen  *80/listen 8080/" /etc/nginx/conf.d/default.conf; nginx -s reload',
  );
  expect(stderr).toMatch(/ \[notice] \d+#\d+: signal process started\n$/);
  expect([...servers.keys()]).toEqual([8080]);
  expect(logged()[0]).toMatch(/signal 1 \(SIGHUP\) received from \d+, reconfiguring$/);
  expect(processes()).toHaveLength(3);
  expect(
    processes()
      .slice(1)
      .some((line) => /^[23] /.test(line)),
  ).toBe(false);
});

it.each([
  ['SIGQUIT', 'signal 3 (SIGQUIT) received, shutting down', ['gracefully shutting down']],
  ['SIGTERM', 'signal 15 (SIGTERM) received, exiting', []],
])('ends on %s once its workers have', (signal, told, gracefully) => {
  const { box, process, logged } = serving();
  process.signal(signal);
  box.pass(1000);
  const workers = [2, 3].flatMap((pid) =>
    [...gracefully, 'exiting', 'exit'].map((text) => `[notice] ${pid}#${pid}: ${text}`),
  );
  const master = [
    'signal 17 (SIGCHLD) received from 2',
    'worker process 2 exited with code 0',
    'signal 29 (SIGIO) received',
    'signal 17 (SIGCHLD) received from 3',
    'worker process 3 exited with code 0',
    'exit',
  ].map((text) => `[notice] 1#1: ${text}`);
  expect(logged()).toEqual([`[notice] 1#1: ${told}`, ...workers, ...master]);
  expect(process.exitCode).toBe(0);
});

it('leaves a container that was not told to keep it in the foreground', () => {
  const { process, box } = serving('nginx');
  expect(process.exitCode).toBe(0);
  expect(box.sandbox.processes()).toEqual([]);
});

it('tells what it cannot do as another user', () => {
  const { box } = serving('sleep', '1d');
  const { stderr, exitCode } = box.sh("nginx -g 'daemon off;'", { user: '1000' });
  const lines = stderr.split('\n').filter((line) => line.startsWith('nginx: '));
  expect(lines).toEqual([
    'nginx: [warn] the "user" directive makes sense only if the master process runs with super-user privileges, ignored in /etc/nginx/nginx.conf:1',
    'nginx: [emerg] mkdir() "/var/cache/nginx/client_temp" failed (13: Permission denied)',
  ]);
  expect(exitCode).toBe(1);
});

it('waits for a port that is taken, then gives up', () => {
  const { box } = serving();
  const { stderr, exitCode } = box.sh("nginx -g 'daemon off;'");
  const failures = stderr.match(/^nginx: .*$/gm);
  expect(failures).toEqual([
    ...Array<string>(5).fill(
      'nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)',
    ),
    'nginx: [emerg] still could not bind()',
  ]);
  expect(exitCode).toBe(1);
});

it.each([
  ['nginx -v', 'nginx version: nginx/1.22.1\n', 0],
  [
    'nginx -t',
    'nginx: the configuration file /etc/nginx/nginx.conf syntax is ok\nnginx: configuration file /etc/nginx/nginx.conf test is successful\n',
    0,
  ],
  ['nginx -s bogus', 'nginx: invalid option: "-s bogus"\n', 1],
  ['nginx -s', 'nginx: option "-s" requires parameter\n', 1],
  ['nginx foo', 'nginx: invalid option: "foo"\n', 1],
  [
    'nginx -t -c /nope',
    'nginx: [emerg] open() "/nope" failed (2: No such file or directory)\nnginx: configuration file /nope test failed\n',
    1,
  ],
])('%s', (line, stderr, exitCode) => {
  const { box } = serving('sleep', '1d');
  expect(box.sh(line)).toMatchObject({ stderr, exitCode });
});

it('listens on IPv6 too, once its configuration says so', () => {
  const { said, box } = serving('/docker-entrypoint.sh', 'nginx', '-g', 'daemon off;');
  expect(said.stdout).toContain(': info: Enabled listen on IPv6 in /etc/nginx/conf.d/default.conf');
  expect(box.sh('grep -c "listen" /etc/nginx/conf.d/default.conf').stdout).toBe('2\n');
  const again = box.sh('/docker-entrypoint.sh nginx -t').stdout;
  expect(again).not.toContain('Enabled');
});
