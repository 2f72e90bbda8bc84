import { beforeEach, describe, expect, test } from 'vitest';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';

let talk: DaemonTalk;

beforeEach(() => {
  talk = new DaemonTalk();
});

/** Texts and statuses as dockerd 20.10.24 gave them. */
describe('what cannot be mounted is refused in dockerd’s words', () => {
  const invalid = 'invalid mount config for type';
  test.each([
    [
      { Binds: ['v1:rel'] },
      `invalid volume specification: 'v1:rel': ${invalid} "volume": invalid mount path: 'rel' mount path must be absolute`,
    ],
    [
      { Binds: ['v1:/'] },
      `invalid volume specification: 'v1:/': ${invalid} "volume": invalid specification: destination can't be '/'`,
    ],
    [{ Binds: ['v1:/d:zz'] }, 'invalid mode: zz'],
    [{ Binds: ['v1:/d:ro,rw'] }, 'invalid mode: ro,rw'],
    [
      { Binds: ['/tmp:/d:nocopy'] },
      `invalid volume specification: '/tmp:/d:nocopy': ${invalid} "bind": field VolumeOptions must not be specified`,
    ],
    [
      { Binds: ['v1:/d:rshared'] },
      `invalid volume specification: 'v1:/d:rshared': ${invalid} "volume": field BindOptions must not be specified`,
    ],
    [{ Binds: ['v1:/d', 'v2:/d'] }, 'Duplicate mount point: /d'],
    [{ Binds: ['/x/y:z'] }, "invalid volume specification: '/x/y:z'"],
    [
      { Mounts: [{ Type: 'bind', Source: '/nonexist', Target: '/d' }] },
      `${invalid} "bind": bind source path does not exist: /nonexist`,
    ],
    [{ Mounts: [{}] }, `${invalid} "": field Target must not be empty`],
    [{ Mounts: [{ Target: '/d' }] }, `${invalid} "": mount type unknown`],
    [{ Mounts: [{ Type: 'tmpfs' }] }, `${invalid} "tmpfs": field Target must not be empty`],
    [
      { Mounts: [{ Type: 'volume', Target: '/d', BindOptions: {} }] },
      `${invalid} "volume": field BindOptions must not be specified`,
    ],
    [
      { Mounts: [{ Type: 'volume', Target: '/d', ReadOnly: true }] },
      `${invalid} "volume": must not set ReadOnly mode when using anonymous volumes`,
    ],
    [
      {
        Mounts: [{ Type: 'bind', Source: '/tmp', Target: '/d', BindOptions: { Propagation: 'x' } }],
      },
      `${invalid} "bind": invalid propagation mode: x`,
    ],
    [
      { Mounts: [{ Type: 'bind', Target: '/d' }] },
      `${invalid} "bind": field Source must not be empty`,
    ],
    [
      { Mounts: [{ Type: 'tmpfs', Source: 'x', Target: '/d' }] },
      `${invalid} "tmpfs": field Source must not be specified`,
    ],
    [
      { Mounts: [{ Type: 'nope', Source: 'x', Target: '/d' }] },
      `${invalid} "nope": mount type unknown`,
    ],
    [{ Tmpfs: { rel: '' } }, "invalid mount path: 'rel' mount path must be absolute"],
  ])('%j', async (HostConfig, message) => {
    const body = { Image: 'busybox', HostConfig };
    const answer = await talk.ask('POST', '/containers/create', body);
    // What a bind's text says is read before anything is checked, and its problems have no status of their own.
    const isText = 'Binds' in HostConfig && !message.startsWith('Duplicate');
    expect([answer?.status, answer?.text]).toEqual([
      isText ? 500 : 400,
      `${JSON.stringify({ message })}\n`,
    ]);
    expect(talk.daemon.engine.containers.all()).toEqual([]);
  });
});

test('a named volume keeps what was written in it when its container is gone', async () => {
  await output('echo kept > /d/file', { Binds: ['v1:/d'] });
  expect(await output('cat /e/file', { Binds: ['v1:/e'] })).toBe('kept\r\n');
  expect(await output('echo x > /e/file', { Binds: ['v1:/e:ro'] })).toContain(
    'Read-only file system',
  );
});

test('a mount stands in folders made for it where the image has none', async () => {
  const listed = await output('ls -d /not/there/yet', { Binds: ['vol1:/not/there/yet'] });
  expect(listed).toBe('/not/there/yet\r\n');
});

test('an empty volume gets what the image has where it is mounted', async () => {
  expect(await output('true; ls /etc/passwd', { Binds: ['v1:/etc'] })).toBe('/etc/passwd\r\n');
  expect(await output('ls /x', { Binds: ['v1:/x'] })).toContain('passwd');
  expect(await output('ls /x', { Mounts: [{ Type: 'tmpfs', Target: '/x' }] })).toBe('');
});

test('volumes-from shares what another container mounts', async () => {
  const { Id } = await create({ Binds: ['v1:/d'] }, 'sleep 1000');
  await output('echo shared > /d/f', { VolumesFrom: [Id] });
  expect(await output('cat /d/f; echo x > /d/f', { VolumesFrom: [`${Id}:ro`] })).toMatch(
    /^shared\r\n.*Read-only file system\r\n$/,
  );
});

test('a volume in use stays; anonymous ones go with rm -v, named ones do not', async () => {
  const { Id } = await create({ Binds: ['v1:/d'] }, 'true', { '/anon': {} });
  const inUse = await talk.ask('DELETE', '/volumes/v1');
  expect(inUse?.status).toBe(409);
  expect(inUse?.text).toContain(`remove v1: volume is in use - [${Id}]`);
  expect(talk.daemon.engine.volumes.all()).toHaveLength(2);
  await talk.ask('DELETE', `/containers/${Id}?v=1`);
  expect(talk.daemon.engine.volumes.all().map(({ name }) => name)).toEqual(['v1']);
  const pruned = await talk.json<{ VolumesDeleted: string[] }>('POST', '/volumes/prune');
  expect(pruned.VolumesDeleted).toEqual(['v1']);
});

test('a bind shows the daemon’s own files, a missing directory being made', async () => {
  await output('echo here > /d/f', { Binds: ['/srv/data:/d'] });
  expect(await output('cat /e/data/f', { Binds: ['/srv:/e'] })).toBe('here\r\n');
});

test('volumes are told of in events, from their making to their end', async () => {
  await output('true', { Binds: ['v1:/d'] });
  await talk.ask('DELETE', '/volumes/v1');
  const actions = talk.daemon.engine.events.past.filter(({ type }) => type === 'volume');
  expect(actions.map(({ action }) => action)).toEqual(['create', 'mount', 'unmount', 'destroy']);
});

async function create(HostConfig: object, line: string, Volumes?: object): Promise<{ Id: string }> {
  const body = { Image: 'busybox', Cmd: ['sh', '-c', line], HostConfig, Volumes, Tty: true };
  return talk.json('POST', '/containers/create', body);
}

/** What a command in a container prints; the container is gone afterwards. */
async function output(line: string, HostConfig: object): Promise<string> {
  const { Id } = await create(HostConfig, line);
  await talk.ask('POST', `/containers/${Id}/start`);
  await talk.ask('POST', `/containers/${Id}/wait`);
  const logs = await talk.ask('GET', `/containers/${Id}/logs?stdout=1&stderr=1`);
  await talk.ask('DELETE', `/containers/${Id}`);
  return logs?.text ?? '';
}

test('a volume that is there is given back, whatever options come with its name', async () => {
  const tmpfs = { type: 'tmpfs' };
  await talk.json('POST', '/volumes/create', { Name: 'v1' });
  const again = await talk.ask('POST', '/volumes/create', { Name: 'v1', DriverOpts: tmpfs });
  expect(again?.status).toBe(201);
  const other = await talk.ask('POST', '/volumes/create', { Name: 'v2', DriverOpts: tmpfs });
  expect(other?.status).toBe(400);
});
