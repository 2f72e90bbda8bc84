import { expect, test } from 'vitest';
import { frame } from '../testing/frame.ts';
import { typed } from '../testing/typed.ts';

const id = 'f'.repeat(64);
const running = {
  'POST /containers/create': { Id: id, Warnings: [] },
  [`POST /containers/${id}/attach`]: () =>
    new Response(new Blob([frame(1, 'out\n'), frame(2, 'err\n')]).stream()),
  [`POST /containers/${id}/wait`]: { StatusCode: 3 },
  [`POST /containers/${id}/start`]: null,
};

test('a container is made, joined, waited for, and only then started; its exit code is the command', async () => {
  const { stdout, stderr, exitCode, requests } = await typed('run --rm busybox sh', running);
  expect({ stdout, stderr, exitCode }).toEqual({ stdout: 'out\n', stderr: 'err\n', exitCode: 3 });
  expect(requests.map(({ line }) => line)).toEqual([
    'POST /containers/create',
    `POST /containers/${id}/attach?stderr=1&stdout=1&stream=1`,
    `POST /containers/${id}/wait?condition=removed`,
    `POST /containers/${id}/start`,
  ]);
});

test('what flags ask for is in the body as the real client sends it', async () => {
  const line =
    'create -p 8080-8081:80-81 -p 127.0.0.1::53/udp -v /a:/b:ro -v anon -e A=1 -l b=c --ulimit nofile=10:20 --cpus 1.5 -m 10m --restart on-failure:3 --cap-add net_admin --network n1 --network-alias al --mount type=tmpfs,dst=/t,tmpfs-size=1m,tmpfs-mode=700 img cmd';
  const { requests } = await typed(line, running);
  expect(requests[0]?.body).toMatchObject({
    ExposedPorts: { '53/udp': {}, '80/tcp': {}, '81/tcp': {} },
    Env: ['A=1'],
    Cmd: ['cmd'],
    Volumes: { anon: {} },
    Labels: { b: 'c' },
    HostConfig: {
      Binds: ['/a:/b:ro'],
      NetworkMode: 'n1',
      PortBindings: {
        '53/udp': [{ HostIp: '127.0.0.1', HostPort: '' }],
        '80/tcp': [{ HostIp: '', HostPort: '8080' }],
        '81/tcp': [{ HostIp: '', HostPort: '8081' }],
      },
      RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 3 },
      CapAdd: ['CAP_NET_ADMIN'],
      Memory: 10_485_760,
      NanoCpus: 1_500_000_000,
      Ulimits: [{ Name: 'nofile', Hard: 20, Soft: 10 }],
      Mounts: [{ Type: 'tmpfs', Target: '/t', TmpfsOptions: { SizeBytes: 1_048_576, Mode: 448 } }],
    },
    NetworkingConfig: { EndpointsConfig: { n1: { Aliases: ['al'] } } },
  });
});

test('a program that is not there gives 127, as in a shell', async () => {
  const refused = {
    ...running,
    [`POST /containers/${id}/attach`]: () => new Response(''),
    [`POST /containers/${id}/start`]: () =>
      Response.json(
        { message: 'exec: "x": executable file not found in $PATH: unknown' },
        { status: 400 },
      ),
  };
  const { stderr, exitCode } = await typed('run busybox x', refused);
  expect(exitCode).toBe(127);
  expect(stderr).toBe(
    'docker: Error response from daemon: exec: "x": executable file not found in $PATH: unknown\n\nRun \'docker run --help\' for more information\n',
  );
});
