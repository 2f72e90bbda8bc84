import { beforeEach, describe, expect, test } from 'vitest';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';

let talk: DaemonTalk;

beforeEach(() => {
  talk = new DaemonTalk();
});

interface Settings {
  readonly NetworkSettings: {
    readonly IPAddress: string;
    readonly Networks: Readonly<Record<string, { IPAddress: string; Aliases: string[] | null }>>;
    readonly Ports: object;
  };
}

/** Texts and statuses as dockerd 20.10.24 gave them. */
describe('what cannot be is refused in dockerd’s words', () => {
  const config = (Config: object) => ({ Name: 'n', IPAM: { Driver: 'default', Config: [Config] } });
  test.each([
    [{ Name: '' }, 500, 'invalid name: '],
    [{ Name: '', CheckDuplicate: true }, 409, 'network with name  already exists'],
    [{ Name: 'bridge' }, 403, 'operation is not permitted on predefined bridge network '],
    [{ Name: 'n', Driver: 'host' }, 403, 'only one instance of "host" network is allowed'],
    [{ Name: 'n', Driver: 'nope' }, 404, 'plugin "nope" not found'],
    [config({ Subnet: '10.0.0' }), 500, 'Invalid subnet 10.0.0 : invalid CIDR address: 10.0.0'],
    [
      config({ Subnet: '10.1.0.0/24', Gateway: '10.2.0.1' }),
      500,
      'failed to allocate gateway (10.2.0.1): Requested address is out of range',
    ],
    [
      config({ Subnet: '10.1.0.0/31' }),
      500,
      'failed to allocate gateway (): No available addresses on this pool',
    ],
    [
      config({ Subnet: '172.17.4.0/24' }),
      403,
      'Pool overlaps with other one on this address space',
    ],
    [
      { Name: 'n', IPAM: { Config: [{ Subnet: '10.1.0.0/16' }, { Subnet: '10.1.1.0/24' }] } },
      403,
      'Pool overlaps with other one on this address space',
    ],
    [
      { Name: 'n', IPAM: { Config: [{ Subnet: '10.1.0.0/16' }, { Subnet: '10.2.1.0/24' }] } },
      403,
      "bridge driver doesn't support multiple subnets",
    ],
    [
      { Name: 'n', EnableIPv6: true },
      404,
      'could not find an available, non-overlapping IPv6 address pool among the defaults to assign to the network',
    ],
    [
      { Name: 'n', Options: { 'com.docker.network.driver.mtu': 'x' } },
      500,
      'failed to parse com.docker.network.driver.mtu value: x (strconv.Atoi: parsing "x": invalid syntax)',
    ],
  ])('%j', async (body, status, message) => {
    const answer = await talk.ask('POST', '/networks/create', body);
    expect([answer?.status, answer?.text]).toEqual([status, `${JSON.stringify({ message })}\n`]);
  });

  test('a network that is in use, predefined or not there stays', async () => {
    await make('net1');
    await run('aa', 'net1');
    const { Id } = await talk.json<{ Id: string }>('GET', '/networks/net1');
    const inUse = `error while removing network: network net1 id ${Id} has active endpoints`;
    expect(await refusal('DELETE', '/networks/net1')).toEqual([403, inUse]);
    const fixed = 'host is a pre-defined network and cannot be removed';
    expect(await refusal('DELETE', '/networks/host')).toEqual([403, fixed]);
    expect(await refusal('DELETE', '/networks/no')).toEqual([404, 'network no not found']);
  });

  test('a network found out to be missing only when its container starts', async () => {
    const made = await talk.ask('POST', '/containers/create?name=aa', {
      Image: 'busybox',
      HostConfig: { NetworkMode: 'nosuch' },
    });
    expect(made?.status).toBe(201);
    const message = 'network nosuch not found';
    expect(await refusal('POST', '/containers/aa/start')).toEqual([404, message]);
  });
});

test('a network of configurations lends them to others, and stays while they do', async () => {
  const Config = [{ Subnet: '10.91.0.0/16' }];
  const said = { IPAM: { Config }, Options: { a: 'b' }, Labels: { x: 'y' } };
  await talk.json('POST', '/networks/create', { Name: 'from', ConfigOnly: true, ...said });
  const ConfigFrom = { Network: 'from' };
  await talk.json('POST', '/networks/create', { Name: 'net1', ConfigFrom });
  expect(await talk.json('GET', '/networks/net1')).toMatchObject({
    ...said,
    Driver: 'bridge',
    ConfigFrom,
  });
  const refusal = async (method: string, path: string, body?: object) =>
    (JSON.parse((await talk.ask(method, path, body))?.text ?? '') as { message: string }).message;
  expect(await refusal('DELETE', '/networks/from')).toBe(
    'error while removing network: configuration network "from" is in use',
  );
  for (const [more, message] of [
    [{ Options: { a: 'b' } }, 'network driver options are not supported'],
    [{ Labels: { a: 'b' } }, 'user specified configurations are not supported'],
    [{ ConfigOnly: true }, 'a configuration network cannot depend on another'],
    [{ ConfigFrom: { Network: 'net1' } }, 'configuration network "net1" does not exist'],
  ] as const) {
    const body = { Name: 'net2', ConfigFrom, ...more };
    expect(await refusal('POST', '/networks/create', body)).toMatch(message);
  }
});

test('each network has addresses of its own, given out from the lowest, and again once free', async () => {
  await make('net1');
  const [first, second] = [await run('aa', 'net1'), await run('bb', 'net1')];
  expect([address(first, 'net1'), address(second, 'net1')]).toEqual(['172.18.0.2', '172.18.0.3']);
  await talk.ask('DELETE', '/containers/aa?force=1');
  expect(address(await run('cc', 'net1'), 'net1')).toBe('172.18.0.2');
  expect((await run('dd', 'default')).NetworkSettings.IPAddress).toBe('172.17.0.2');
});

test('an address may be chosen where the subnet was', async () => {
  await make('net1', { Subnet: '10.5.0.0/24', IPRange: '10.5.0.128/25' });
  expect(address(await run('aa', 'net1'), 'net1')).toBe('10.5.0.129');
  const asked = { EndpointsConfig: { net1: { IPAMConfig: { IPv4Address: '10.5.0.7' } } } };
  expect(address(await run('bb', 'net1', asked), 'net1')).toBe('10.5.0.7');
  const HostConfig = { NetworkMode: 'net1' };
  const body = { Image: 'busybox', HostConfig, NetworkingConfig: asked };
  await talk.ask('POST', '/containers/create?name=cc', body);
  const taken = 'Address already in use';
  expect(await refusal('POST', '/containers/cc/start')).toEqual([403, taken]);
});

test('names are known on user networks, and on no other, nor from one network to the next', async () => {
  await make('net1');
  await make('net2');
  await run('srv', 'net1');
  await run('plain', 'default');
  expect(await output('ping -c1 -W1 srv | head -1', 'net1')).toContain('PING srv (172.18.0.2)');
  expect(await output('ping -c1 -W1 srv', 'net2')).toContain("bad address 'srv'");
  expect(await output('ping -c1 -W1 plain', 'default')).toContain("bad address 'plain'");
  expect(await output('ping -c1 -W1 172.18.0.2 | tail -2', 'net2')).toContain('100% packet loss');
});

test('a published port leads from the host to the container, and to nobody else meanwhile', async () => {
  const talkOfNginx = new DaemonTalk();
  talk = talkOfNginx;
  await talk.ask('POST', '/images/create?fromImage=nginx&tag=latest');
  const HostConfig = { PortBindings: { '80/tcp': [{ HostPort: '8080' }] } };
  await talk.ask('POST', '/containers/create?name=web', { Image: 'nginx', HostConfig });
  await talk.ask('POST', '/containers/web/start');
  await talk.pass(2000);
  const { hostView } = talk.daemon.engine.networks;
  const server = hostView.connect('127.0.0.1', 8080);
  expect(server).not.toBeNull();
  expect(server).not.toBe('refused');
  expect(await output('wget -q -O - http://172.17.0.1:8080/', 'default')).toContain('Welcome');
  await talk.ask('POST', '/containers/create?name=other', { Image: 'nginx', HostConfig });
  const [status, message] = await refusal('POST', '/containers/other/start');
  expect(status).toBe(500);
  expect(message).toMatch(
    /^driver failed programming external connectivity on endpoint other \([0-9a-f]{64}\): Bind for 0\.0\.0\.0:8080 failed: port is already allocated$/,
  );
  await talk.ask('DELETE', '/containers/web?force=1');
  expect(hostView.connect('127.0.0.1', 8080)).toBe('refused');
  expect((await talk.ask('POST', '/containers/other/start'))?.status).toBe(204);
});

test('connect and disconnect change what a running container is on', async () => {
  await make('net1');
  await run('aa', 'default');
  const EndpointConfig = { Aliases: ['db'] };
  await talk.ask('POST', '/networks/net1/connect', { Container: 'aa', EndpointConfig });
  const { NetworkSettings } = await talk.json<Settings>('GET', '/containers/aa/json');
  expect(Object.keys(NetworkSettings.Networks)).toEqual(['bridge', 'net1']);
  expect(await output('ping -c1 db | head -1', 'net1')).toContain('PING db (172.18.0.2)');
  const twice = 'endpoint with name aa already exists in network net1';
  const body = { Container: 'aa' };
  expect(await refusal('POST', '/networks/net1/connect', body)).toEqual([403, twice]);
  await talk.ask('POST', '/networks/net1/disconnect', body);
  expect((await talk.ask('DELETE', '/networks/net1'))?.status).toBe(204);
});

test('prune takes what nobody is on', async () => {
  await make('net1');
  await make('net2');
  await run('aa', 'net2');
  const pruned = await talk.json<{ NetworksDeleted: string[] }>('POST', '/networks/prune');
  expect(pruned.NetworksDeleted).toEqual(['net1']);
});

function address({ NetworkSettings }: Settings, network: string): string | undefined {
  return NetworkSettings.Networks[network]?.IPAddress;
}

async function make(Name: string, config: object | null = null): Promise<void> {
  const IPAM = { Driver: 'default', Config: config ? [config] : [] };
  await talk.json('POST', '/networks/create', { Name, CheckDuplicate: true, IPAM });
}

async function run(name: string, mode: string, NetworkingConfig?: object): Promise<Settings> {
  const HostConfig = { NetworkMode: mode };
  const body = { Image: 'busybox', Cmd: ['sleep', '1000'], HostConfig, NetworkingConfig };
  await talk.json('POST', `/containers/create?name=${name}`, body);
  await talk.ask('POST', `/containers/${name}/start`);
  return talk.json('GET', `/containers/${name}/json`);
}

/** What a command in a container on a network prints, on either stream. */
async function output(line: string, mode: string): Promise<string> {
  const HostConfig = { NetworkMode: mode };
  const body = { Image: 'busybox', Cmd: ['sh', '-c', line], HostConfig, Tty: true };
  const { Id } = await talk.json<{ Id: string }>('POST', '/containers/create', body);
  await talk.ask('POST', `/containers/${Id}/start`);
  await talk.ask('POST', `/containers/${Id}/wait`);
  const logs = await talk.ask('GET', `/containers/${Id}/logs?stdout=1&stderr=1`);
  await talk.ask('DELETE', `/containers/${Id}`);
  return logs?.text ?? '';
}

async function refusal(method: string, path: string, body?: object): Promise<[number, string]> {
  const answer = await talk.ask(method, path, body);
  return [answer?.status ?? 0, (JSON.parse(answer?.text || '{}') as { message: string }).message];
}

test('a container connected before it starts joins both networks', async () => {
  await talk.json('POST', '/networks/create', { Name: 'second' });
  await talk.json('POST', '/containers/create?name=early', {
    Image: 'busybox',
    Cmd: ['sleep', '9'],
  });
  await talk.ask('POST', '/networks/second/connect', { Container: 'early' });
  expect(await talk.ask('POST', '/containers/early/start')).toMatchObject({ status: 204 });
});

test('a link needs a container that is there, and a name of no digest can be tagged', async () => {
  const link = (Links: string[]) =>
    talk.ask('POST', '/containers/create', { Image: 'busybox', HostConfig: { Links } });
  expect(await link(['nosuch:db'])).toMatchObject({
    status: 400,
    text: '{"message":"could not get container for nosuch: No such container: nosuch"}\n',
  });
  await talk.json('POST', '/containers/create?name=db', { Image: 'busybox' });
  expect((await link(['db']))?.status).toBe(201);
  const tag = await talk.ask('POST', '/images/busybox/tag?repo=sha256&tag=abc');
  expect(tag?.text).toContain('refusing to create an ambiguous tag');
});

test('what is taken off a network by force need not be there, but its endpoint must', async () => {
  await talk.json('POST', '/networks/create', { Name: 'n1' });
  const leave = { Container: 'nosuch', Force: true };
  expect(await talk.ask('POST', '/networks/n1/disconnect', leave)).toMatchObject({
    status: 404,
    text: '{"message":"endpoint nosuch not found"}\n',
  });
});
