import { beforeEach, expect, test } from 'vitest';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';

const runc =
  'failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: ';
const cgroup = 'error during container init: error setting cgroup config for procHooks process: ';

let talk: DaemonTalk;

beforeEach(() => {
  talk = new DaemonTalk();
});

const make = (body: object) =>
  talk.ask('POST', '/containers/create?name=box', { Image: 'busybox', ...body });

test.each([
  [{ CpuShares: 1 }, `${runc}${cgroup}the minimum allowed cpu-shares is 2: unknown`],
  [{ IpcMode: 'nope' }, 'Invalid IPC mode: nope'],
  [{ Tmpfs: { '/x': 'foo,bar=3,rw' } }, 'invalid tmpfs option ["bar" "3"]'],
  [
    { DeviceRequests: [{ Capabilities: [['gpu']], Count: -1 }] },
    'could not select device driver "" with capabilities: [[gpu]]',
  ],
  [
    { Devices: [{ PathOnHost: '/dev/nope', PathInContainer: '/dev/nope' }] },
    'error gathering device information while adding custom device "/dev/nope": no such file or directory',
  ],
  [
    { LogConfig: { Type: 'json-file', Config: { 'max-size': 'x' } } },
    "failed to initialize logging driver: invalid size: 'x'",
  ],
  [
    { Ulimits: [{ Name: 'nofile', Soft: 100, Hard: 10 }] },
    `${runc}error during container init: error setting rlimits for ready process: error setting rlimit type 7: invalid argument: unknown`,
  ],
])('%o is found out at the start', async (HostConfig, message) => {
  expect((await make({ HostConfig }))?.status).toBe(201);
  const answer = await talk.ask('POST', '/containers/box/start');
  expect(answer).toMatchObject({ status: 500, text: `${JSON.stringify({ message })}\n` });
  const { State } = await talk.json<{ State: object }>('GET', '/containers/box/json');
  expect(State).toMatchObject({ Status: 'created', ExitCode: 128 });
});

test('a quota below what the kernel takes is shown as it was written', async () => {
  await make({ HostConfig: { NanoCpus: 1_000_000 } });
  const answer = await talk.ask('POST', '/containers/box/start');
  expect(answer?.text).toContain('failed to write \\"100\\": write /sys/fs/cgroup/cpu/docker/');
});

test('a program below a file is taken for a wrong mount', async () => {
  await make({ Cmd: ['/etc/passwd/x'] });
  const answer = await talk.ask('POST', '/containers/box/start');
  expect(answer?.status).toBe(400);
  expect(answer?.text).toContain('not a directory: unknown: Are you trying to mount a directory');
});

test.each([
  [{ Runtime: 'nope' }, 400, 'Unknown runtime specified nope'],
  [{ Isolation: 'hyperv' }, 500, `Invalid isolation: "hyperv" - linux only supports 'default'`],
  [{ PidMode: 'container:nosuch' }, 400, 'No such container: nosuch'],
  [{ SecurityOpt: ['foo=bar'] }, 500, 'invalid --security-opt 2: "foo=bar"'],
  [
    { LogConfig: { Type: 'json-file', Config: { foo: '1' } } },
    400,
    "unknown log opt 'foo' for json-file log driver",
  ],
  [
    { StorageOpt: { size: '10G' } },
    500,
    "--storage-opt is supported only for overlay over xfs with 'pquota' mount option",
  ],
])('%o is refused at once', async (HostConfig, status, message) => {
  const answer = await make({ HostConfig });
  expect(answer).toMatchObject({ status, text: `${JSON.stringify({ message })}\n` });
});

test('limits of this kernel that are discarded are warned of', async () => {
  const answer = await make({ HostConfig: { BlkioWeight: 500, KernelMemory: 50_000_000 } });
  expect(JSON.parse(answer?.text ?? '')).toMatchObject({
    Warnings: [
      'Specifying a kernel memory limit is deprecated and will be removed in a future release.',
      'Your kernel does not support Block I/O weight or the cgroup is not mounted. Weight discarded.',
    ],
  });
});

test('an image for another platform is none', async () => {
  const answer = await talk.ask('POST', '/containers/create?platform=linux/arm64', {
    Image: 'busybox',
  });
  const message =
    'image with reference busybox was found but does not match the specified platform: wanted linux/arm64, actual: linux/amd64';
  expect(answer).toMatchObject({ status: 404, text: `${JSON.stringify({ message })}\n` });
});

test('what does not go with what a container has is no update', async () => {
  await make({ HostConfig: { NanoCpus: 2e9 } });
  const update = (body: object) => talk.ask('POST', '/containers/box/update', body);
  expect((await update({ Memory: 32 * 1024 ** 2 }))?.text).toContain(
    'Memory limit should be smaller than already set memoryswap limit',
  );
  const answer = await update({ CpuQuota: 5000 });
  expect(answer?.status).toBe(409);
  expect(answer?.text).toContain('CPU Quota cannot be updated as NanoCPUs has already been set');
});

test('a start that fails leaves the exit code of the run before, unless that was 0', async () => {
  await make({ Cmd: ['sh', '-c', 'exit 3'] });
  await talk.ask('POST', '/containers/box/start');
  await talk.ask('POST', '/containers/box/wait');
  await talk.json('POST', '/containers/box/update', { CpuShares: 1 });
  expect((await talk.ask('POST', '/containers/box/start'))?.status).toBe(500);
  const { State } = await talk.json<{ State: object }>('GET', '/containers/box/json');
  expect(State).toMatchObject({ Status: 'exited', ExitCode: 3 });
});

test('a container on the host’s network has its name', async () => {
  await make({ HostConfig: { NetworkMode: 'host' }, Cmd: ['hostname'] });
  const { Name } = await talk.json<{ Name: string }>('GET', '/info');
  const { Config } = await talk.json<{ Config: object }>('GET', '/containers/box/json');
  expect(Config).toMatchObject({ Hostname: Name });
});

test('namespaces are joined of who runs and shares them', async () => {
  const start = async (name: string, HostConfig: object) => {
    const config = { Image: 'busybox', Cmd: ['sleep', '9'], HostConfig };
    const { Id: id } = await talk.json<{ Id: string }>(
      'POST',
      `/containers/create?name=${name}`,
      config,
    );
    const answer = await talk.ask('POST', `/containers/${name}/start`);
    return { id, status: answer?.status, message: (answer?.text ?? '').trim() };
  };
  const donor = await start('donor', {});
  const sharing = await start('sharing', { IpcMode: 'shareable' });
  expect(await start('a1', { IpcMode: 'container:sharing' })).toMatchObject({ status: 204 });
  const what = `can't join IPC of container ${donor.id}`;
  const hint = '(hint: use IpcMode:shareable for the donor container)';
  expect(await start('b1', { IpcMode: 'container:donor' })).toMatchObject({
    status: 500,
    message: `{"message":"${what}: non-shareable IPC ${hint}"}`,
  });
  await talk.ask('POST', '/containers/sharing/kill');
  expect(await start('c1', { PidMode: 'container:sharing' })).toMatchObject({
    status: 409,
    message: `{"message":"container ${sharing.id} is not running"}`,
  });
});
