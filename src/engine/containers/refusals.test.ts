import { beforeEach, expect, test } from 'vitest';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';

let talk: DaemonTalk;

beforeEach(() => {
  talk = new DaemonTalk();
});

test('a working directory that cannot be is refused in dockerd’s words', async () => {
  const create = (WorkingDir: string) =>
    talk.ask('POST', '/containers/create', { Image: 'busybox', Cmd: ['true'], WorkingDir });
  expect(await create('/etc/passwd')).toMatchObject({
    status: 500,
    text: '{"message":"Cannot mkdir: /etc/passwd is not a directory"}\n',
  });
  const below = await create('/etc/passwd/x');
  expect(below?.status).toBe(500);
  expect(below?.text).toContain('not a directory');
  expect((await create('/made/for/it'))?.status).toBe(201);
});

test('a damaged archive is an error of the daemon', async () => {
  await talk.json('POST', '/containers/create?name=box', { Image: 'busybox', Cmd: ['true'] });
  const gzipHeaderOnly = Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3);
  const answer = await talk.ask('PUT', '/containers/box/archive?path=/', gzipHeaderOnly);
  expect(answer?.status).toBe(500);
  expect(answer?.text).toContain('Error processing tar file(exit status 1): unexpected EOF');
});

test('a commit takes no config that Go could not read', async () => {
  await talk.json('POST', '/containers/create?name=box', { Image: 'busybox', Cmd: ['true'] });
  const answer = await talk.ask('POST', '/commit?container=box&repo=odd', { Env: 5 });
  expect(answer).toMatchObject({ status: 500 });
  expect(answer?.text).toContain('cannot unmarshal number');
  expect((await talk.ask('GET', '/images/odd/json'))?.status).toBe(404);
});

test.each([
  [{ KernelMemory: 1024 ** 2 }, 'Minimum kernel memory limit allowed is 6MB'],
  [{ CpusetCpus: 'x' }, 'Invalid value x for cpuset cpus: invalid format: x'],
  [{ CpusetMems: '7' }, 'Requested memory nodes are not available - requested 7, available: 0'],
  [
    { NanoCpus: 1e9, CpuQuota: 1000 },
    'Conflicting options: Nano CPUs and CPU Quota cannot both be set',
  ],
  [{ VolumesFrom: ['nosuch'] }, 'No such container: nosuch'],
])('%o is refused as a bad request', async (HostConfig, message) => {
  const answer = await talk.ask('POST', '/containers/create', { Image: 'busybox', HostConfig });
  expect(answer).toMatchObject({ status: 400, text: `${JSON.stringify({ message })}\n` });
});

test('a container that may never be killed for want of memory is warned of', async () => {
  const answer = await talk.ask('POST', '/containers/create', {
    Image: 'busybox',
    HostConfig: { OomKillDisable: true },
  });
  expect(answer?.text).toContain('OOM killer is disabled for the container');
});

test.each([
  [{ User: '-1' }, [], 'uids and gids must be in range 0-2147483647'],
  [{}, ['nosuch'], 'Unable to find group nosuch: no matching entries in group file'],
])('who nobody can be is found out at the start: %o %o', async (config, GroupAdd, message) => {
  await talk.json('POST', '/containers/create?name=box', {
    Image: 'busybox',
    ...config,
    HostConfig: { GroupAdd },
  });
  const answer = await talk.ask('POST', '/containers/box/start');
  expect(answer).toMatchObject({ status: 500, text: `${JSON.stringify({ message })}\n` });
});

test.each([
  ['status', 'x', 400, "Invalid filter 'status=x'"],
  ['health', 'x', 400, 'Unrecognised filter value for health: x'],
  ['is-task', 'x', 400, "Invalid filter 'is-task=[x]'"],
  ['since', 'x', 500, 'no such container x'],
  ['before', 'x', 500, 'no such container x'],
  [
    'publish',
    'x',
    500,
    'error while looking up for publish x: strconv.ParseUint: parsing "x": invalid syntax',
  ],
])('a list filtered by %s=%s is refused', async (name, value, status, message) => {
  const filters = encodeURIComponent(JSON.stringify({ [name]: [value] }));
  const answer = await talk.ask('GET', `/containers/json?filters=${filters}`);
  expect(answer).toMatchObject({ status, text: `${JSON.stringify({ message })}\n` });
});

test('a program that has run is told of on the connection it would have had', async () => {
  await talk.json('POST', '/containers/create?name=box', {
    Image: 'busybox',
    Cmd: ['sleep', '99'],
  });
  await talk.ask('POST', '/containers/box/start');
  const asked = { Cmd: ['true'], AttachStdout: true };
  const { Id } = await talk.json<{ Id: string }>('POST', '/containers/box/exec', asked);
  await talk.ask('POST', `/exec/${Id}/start`, {});
  const again = await talk.ask('POST', `/exec/${Id}/start`, { Tty: true });
  expect(again?.status).toBe(200);
  expect(again?.text).toBe(`Error: Exec command ${Id} has already run\r\n`);
  const detached = await talk.ask('POST', `/exec/${Id}/start`, { Detach: true });
  expect(detached?.status).toBe(409);
});

test('logs and stats that go on do not say what they are', async () => {
  await talk.json('POST', '/containers/create?name=box', { Image: 'busybox', Cmd: ['true'] });
  const logs = await talk.ask('GET', '/containers/box/logs?stdout=1');
  expect(logs?.headers.get('Content-Type')).toBeNull();
});
