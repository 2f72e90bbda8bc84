import { beforeEach, expect, test } from 'vitest';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';
import { writeTar } from '../../userland/tar/writeTar.ts';

let talk: DaemonTalk;

const tar = writeTar([
  {
    path: 'hostname',
    node: {
      kind: 'file',
      mode: 0o644,
      uid: 0,
      gid: 0,
      modifiedMs: 0,
      sizeBytes: 0,
      data: new Uint8Array(),
    },
  },
]);

const make = (HostConfig = {}) =>
  talk.ask('POST', '/containers/create?name=box', { Image: 'busybox', Cmd: ['sh'], HostConfig });

/** Puts an archive where it is asked to. */
const put = async (path: string) => {
  const request = new Request(`http://d/v1.41/containers/box/archive?path=${path}`, {
    method: 'PUT',
    body: new Uint8Array(tar),
  });
  const response = await talk.daemon.door(request);
  return { status: response.status, text: await response.text() };
};

/** Names of what comes back for a path. */
const namesOf = async (path: string) => {
  const response = await talk.daemon.door(
    new Request(`http://d/v1.41/containers/box/archive?path=${path}`),
  );
  const bytes = new Uint8Array(await response.arrayBuffer());
  return new TextDecoder('latin1').decode(bytes.subarray(0, 100)).replaceAll('\0', '');
};

beforeEach(() => {
  talk = new DaemonTalk();
});

test('an archive is named as the path that was asked for ends', async () => {
  await make();
  expect(await namesOf('/etc')).toBe('etc/');
  expect(await namesOf('/etc/.')).toBe('./');
  expect(await namesOf('/')).toBe('/');
});

test('what is below a file is told with the place of its layer', async () => {
  const { Id } = JSON.parse((await make())?.text ?? '{}') as { Id: string };
  const answer = await talk.ask('GET', '/containers/box/archive?path=/etc/passwd/x');
  const message = `lstat /var/lib/docker/overlay2/${Id}/merged/etc/passwd/x: not a directory`;
  expect(answer).toMatchObject({ status: 500, text: `${JSON.stringify({ message })}\n` });
});

test('a volume that is read-only has a refusal of its own', async () => {
  await make({ ReadonlyRootfs: true, Binds: ['v1:/v', 'v2:/r:ro'], Tmpfs: { '/t': '' } });
  expect((await put('/v')).status).toBe(200);
  expect((await put('/r')).text).toContain('mounted volume is marked read-only');
  expect((await put('/t')).text).toContain('container rootfs is marked read-only');
});

test('files dockerd mounts cannot be replaced once they are mounted', async () => {
  await make();
  expect((await put('/etc')).status).toBe(200);
  await talk.ask('POST', '/containers/box/start');
  const message =
    'Error processing tar file(exit status 1): unlinkat /etc/hostname: device or resource busy';
  expect(await put('/etc')).toEqual({ status: 500, text: `${JSON.stringify({ message })}\n` });
});

test('what a program writes into a file dockerd mounts is no change of the container', async () => {
  const Cmd = ['sh', '-c', 'echo "10.0.0.1 far" >> /etc/hosts; mv /etc/hosts /x; sleep 100'];
  await talk.json('POST', '/containers/create?name=box', { Image: 'busybox', Cmd });
  await talk.ask('POST', '/containers/box/start');
  expect((await talk.ask('GET', '/containers/box/changes'))?.text.trim()).toBe('null');
});
