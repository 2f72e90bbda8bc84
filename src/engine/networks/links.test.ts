import { beforeEach, expect, test } from 'vitest';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';

let talk: DaemonTalk;

beforeEach(() => {
  talk = new DaemonTalk();
});

/** What follows is what dockerd 20.10.24 did. */
async function run(
  name: string,
  rest: { readonly HostConfig?: object; readonly ExposedPorts?: object } = {},
) {
  const config = { Image: 'busybox', Cmd: ['sleep', '100'], Env: ['FOO=bar', 'HOME=/x'], ...rest };
  await talk.json('POST', `/containers/create?name=${name}`, config);
  return talk.ask('POST', `/containers/${name}/start`);
}

async function printed(name: string, ...Cmd: string[]): Promise<string[]> {
  const created = await talk.ask('POST', `/containers/${name}/exec`, { Cmd, AttachStdout: true });
  if (created?.status !== 201) return [created?.text ?? ''];
  const { Id } = JSON.parse(created.text) as { Id: string };
  const answer = await talk.ask('POST', `/exec/${Id}/start`, {});
  // A frame of eight bytes stands before each piece.
  return (answer?.text ?? '').replace(/[\u0001\u0002]\0{3}[^]{4}/g, '').split('\n');
}

test('a link is a line of the hosts file and a set of variables, its ports in a row named as such', async () => {
  await run('one', { ExposedPorts: { '80/tcp': {}, '81/tcp': {}, '82/tcp': {}, '53/udp': {} } });
  await run('two', { HostConfig: { Links: ['one:my-db'] } });
  expect(await printed('two', 'cat', '/etc/hosts')).toContainEqual(
    expect.stringMatching(/^172\.17\.0\.2\tmy-db [0-9a-f]{12} one$/),
  );
  const env = await printed('two', 'env');
  expect(env.filter((line) => line.startsWith('MY_DB_'))).toEqual([
    'MY_DB_PORT=udp://172.17.0.2:53',
    'MY_DB_PORT_80_TCP_START=tcp://172.17.0.2:80',
    'MY_DB_PORT_80_TCP_ADDR=172.17.0.2',
    'MY_DB_PORT_80_TCP_PROTO=tcp',
    'MY_DB_PORT_80_TCP_PORT_START=80',
    'MY_DB_PORT_80_TCP_END=tcp://172.17.0.2:82',
    'MY_DB_PORT_80_TCP_PORT_END=82',
    'MY_DB_PORT_53_UDP=udp://172.17.0.2:53',
    'MY_DB_PORT_53_UDP_ADDR=172.17.0.2',
    'MY_DB_PORT_53_UDP_PORT=53',
    'MY_DB_PORT_53_UDP_PROTO=udp',
    'MY_DB_PORT_80_TCP=tcp://172.17.0.2:80',
    'MY_DB_PORT_80_TCP_PORT=80',
    ...[81, 82].flatMap((port) => [
      `MY_DB_PORT_${port}_TCP=tcp://172.17.0.2:${port}`,
      `MY_DB_PORT_${port}_TCP_ADDR=172.17.0.2`,
      `MY_DB_PORT_${port}_TCP_PORT=${port}`,
      `MY_DB_PORT_${port}_TCP_PROTO=tcp`,
    ]),
    'MY_DB_NAME=/two/my-db',
    'MY_DB_ENV_FOO=bar',
  ]);
});

test('it is a name of the child, which goes with the parent’s and by rm --link', async () => {
  await run('one');
  await run('two', { HostConfig: { Links: ['one:db'] } });
  const names = async () =>
    (JSON.parse((await talk.ask('GET', '/containers/json'))?.text ?? '[]') as { Names: string[] }[])
      .map(({ Names }) => Names.join())
      .toSorted();
  const links = async (name: string) =>
    (await talk.json<{ HostConfig: { Links: unknown } }>('GET', `/containers/${name}/json`))
      .HostConfig.Links;
  expect(await names()).toEqual(['/one,/two/db', '/two']);
  expect(await links('two')).toEqual(['/one:/two/db']);
  expect((await talk.json<{ Name: string }>('GET', '/containers/two/db/json')).Name).toBe('/one');
  await talk.ask('POST', '/containers/two/rename?name=deux');
  expect(await names()).toEqual(['/deux', '/deux/db,/one']);
  expect((await talk.ask('DELETE', '/containers/deux/db?link=1'))?.status).toBe(204);
  expect(await names()).toEqual(['/deux', '/one']);
  expect(await links('deux')).toBeNull();
  expect(
    (await printed('deux', 'cat', '/etc/hosts')).filter((line) => line.includes('db')),
  ).toEqual([]);
  expect(await talk.ask('DELETE', '/containers/one?link=1')).toMatchObject({
    status: 500,
    text: '{"message":"Conflict, cannot remove the default link name of the container"}\n',
  });
});

test('who links to one that does not run cannot start, nor has it things run in it', async () => {
  await run('one');
  await run('two', { HostConfig: { Links: ['one:db'] } });
  await talk.ask('DELETE', '/containers/one?force=1');
  const text = 'Cannot link to a non running container: /one AS /two/db';
  expect(await printed('two', 'true')).toEqual([`{"message":"${text}"}\n`]);
  await talk.ask('POST', '/containers/two/stop?t=0');
  expect(await talk.ask('POST', '/containers/two/start')).toMatchObject({
    status: 500,
    text: `{"message":"${text}"}\n`,
  });
});

test('on a network of one’s own a link is a name of its DNS only', async () => {
  await talk.json('POST', '/networks/create', { Name: 'n1' });
  await run('one', { HostConfig: { NetworkMode: 'n1' } });
  const config = {
    HostConfig: { NetworkMode: 'n1', Links: ['one:db'] },
    NetworkingConfig: { EndpointsConfig: { n1: { Links: ['one:db'] } } },
  };
  await run('two', config);
  expect((await printed('two', 'ping', '-c1', 'db'))[0]).toContain('PING db (172.18.0.2)');
  expect((await printed('two', 'cat', '/etc/hosts')).filter((line) => line.includes('db'))).toEqual(
    [],
  );
  expect((await printed('two', 'env')).filter((line) => line.startsWith('DB_'))).toEqual([]);
});

test('a child with another network alone cannot be linked to', async () => {
  await talk.json('POST', '/networks/create', { Name: 'n1' });
  await run('one', { HostConfig: { NetworkMode: 'n1' } });
  expect(await run('two', { HostConfig: { Links: ['one:db'] } })).toMatchObject({
    status: 500,
    text: '{"message":"Cannot link to /one, as it does not belong to the default network"}\n',
  });
});

test('a running container’s hosts file follows its networks', async () => {
  await talk.json('POST', '/networks/create', { Name: 'n1' });
  await run('one');
  const own = async () =>
    (await printed('one', 'cat', '/etc/hosts')).filter((line) => line.startsWith('172.'));
  await talk.ask('POST', '/networks/n1/connect', { Container: 'one' });
  expect((await own()).map((line) => line.split('\t')[0])).toEqual(['172.17.0.2', '172.18.0.2']);
  expect(await printed('one', 'cat', '/etc/resolv.conf')).toContain('nameserver 127.0.0.11');
  await talk.ask('POST', '/networks/n1/disconnect', { Container: 'one' });
  expect((await own()).map((line) => line.split('\t')[0])).toEqual(['172.17.0.2']);
  await talk.ask('POST', '/networks/n1/connect', { Container: 'one' });
  // A number of an interface is not given twice.
  expect(await printed('one', 'ip', 'link')).toContainEqual(expect.stringContaining('eth2@'));
});
