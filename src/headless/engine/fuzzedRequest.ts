import fc from 'fast-check';
import { mutatedRequest } from './mutatedRequest.ts';

/** A request to the Engine API that somebody, or something, might send. */
export interface FuzzedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

const names = [
  'aa',
  'bb',
  'web',
  'net1',
  'net2',
  'v1',
  'busybox',
  'nginx',
  'nosuch',
  'bridge',
  'host',
  'none',
];
const odd = [
  '',
  ' ',
  'a b',
  '..',
  '%2F',
  'é',
  'sha256:',
  '0'.repeat(64),
  '-1',
  'default',
  'x'.repeat(300),
];
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...names) },
  fc.constantFrom(...odd),
  fc.string(),
);
const number = fc.oneof(fc.constantFrom('0', '1', '-1', '10', '9999999999', 'x', ''), fc.string());
const flag = fc.constantFrom('', '1', '0', 'true', 'false', 'yes', 'x');

const actions =
  'start stop restart kill pause unpause wait rename update attach resize exec json logs top stats changes export archive'.split(
    ' ',
  );
const queries = fc.dictionary(
  fc.constantFrom(
    ...'all limit size filters t signal condition name path h w ps_args stream stdout stderr follow tail since until timestamps force v link noprune fromImage tag repo fromSrc q nocache rm pull type scope verbose one-shot'.split(
      ' ',
    ),
  ),
  fc.oneof(
    name,
    number,
    flag,
    fc.constantFrom(
      '{"label":["a"]}',
      '{"status":["running"]}',
      '{"name":{"a":true}}',
      '{"x":["y"]}',
      '{bad',
      '/etc/passwd',
      '1h',
      'created',
    ),
  ),
  { maxKeys: 3 },
);

const value = fc.oneof(
  { weight: 4, arbitrary: name },
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    1,
    -1,
    5,
    1e12,
    6291456,
    [],
    {},
    'none',
    'host',
    'container:aa',
    'always',
    'on-failure',
  ),
  fc.array(
    fc.oneof(
      name,
      fc.constantFrom(
        'v1:/d',
        '/tmp:/t:ro',
        'A=b',
        '8.8.8.8',
        'sleep',
        '100',
        'sh',
        '-c',
        'echo a | cat; exit 3',
      ),
    ),
    { maxLength: 4 },
  ),
  fc.dictionary(
    fc.constantFrom('80/tcp', '53/udp', 'a', 'net1', 'bridge', '/d'),
    fc.constantFrom<unknown>({}, null, 'b', [{ HostPort: '8080' }], [{ HostPort: 'x' }]),
    { maxKeys: 2 },
  ),
);
const hostFields =
  'Binds Mounts Tmpfs VolumesFrom NetworkMode PortBindings PublishAllPorts RestartPolicy AutoRemove Links Dns ExtraHosts CapAdd CapDrop Privileged ReadonlyRootfs Init Memory MemorySwap NanoCpus CpuShares PidsLimit LogConfig'.split(
    ' ',
  );
const fields =
  'Cmd Entrypoint Env Labels User WorkingDir Hostname Tty OpenStdin AttachStdin AttachStdout StopSignal StopTimeout Healthcheck ExposedPorts Volumes NetworkingConfig Name Driver DriverOpts Options IPAM Internal Container EndpointConfig Force CheckDuplicate Detach Memory RestartPolicy'.split(
    ' ',
  );
const hostConfig = fc.dictionary(fc.constantFrom(...hostFields), value, { maxKeys: 3 });
const body = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 4 }),
        fc.option(hostConfig),
        fc.constantFrom('busybox', 'nginx', 'nosuch', undefined),
      )
      .map(([config, HostConfig, Image]) =>
        JSON.stringify({ ...config, ...(HostConfig && { HostConfig }), Image }),
      ),
  },
  fc.constantFrom(null, '', '{bad', '[]', 'null', '3', '"x"'),
  fc.json(),
);
/** Requests that get somewhere, so that others find something to work on. */
const sound = fc.oneof(
  fc.constantFrom('aa', 'bb', 'web').map((of) => ({
    method: 'POST',
    path: `/containers/create?name=${of}`,
    body: JSON.stringify({
      Image: of === 'web' ? 'nginx' : 'busybox',
      Cmd: of === 'web' ? undefined : ['sleep', '30'],
      HostConfig: {
        NetworkMode: of === 'bb' ? 'net1' : 'default',
        Binds: of === 'aa' ? ['v1:/d'] : [],
      },
    }),
  })),
  fc
    .constantFrom('aa', 'bb', 'web')
    .map((of) => ({ method: 'POST', path: `/containers/${of}/start`, body: null })),
  fc.constantFrom('net1', 'net2').map((of) => ({
    method: 'POST',
    path: '/networks/create',
    body: JSON.stringify({ Name: of, CheckDuplicate: true }),
  })),
  fc
    .tuple(
      fc.constantFrom('aa', 'bb', 'web'),
      fc.constantFrom('echo a', 'exit 3', 'cat /etc/passwd | grep root > /tmp/x'),
    )
    .map(([of, line]) => ({
      method: 'POST',
      path: `/containers/${of}/exec`,
      body: JSON.stringify({ Cmd: ['sh', '-c', line], AttachStdout: true }),
    })),
  fc
    .constantFrom('aa', 'bb', 'web')
    .map((of) => ({ method: 'DELETE', path: `/containers/${of}?force=1&v=1`, body: null })),
);
const encoded = name.map((text) => encodeURIComponent(text));
const paths = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(encoded, fc.constantFrom(...actions))
      .map(([of, action]) => `/containers/${of}/${action}`),
  },
  encoded.map((of) => `/containers/${of}`),
  fc.constantFrom('/containers/json', '/containers/create', '/containers/prune'),
  fc
    .tuple(encoded, fc.constantFrom('/start', '/json', '/resize'))
    .map(([of, action]) => `/exec/${of}${action}`),
  fc
    .tuple(encoded, fc.constantFrom('', '/json', '/history', '/tag', '/push', '/get'))
    .map(([of, action]) => `/images/${of}${action}`),
  fc.constantFrom(
    '/images/json',
    '/images/create',
    '/images/search',
    '/images/load',
    '/images/prune',
    '/images/get',
    '/build',
    '/build/prune',
    '/commit',
    '/auth',
  ),
  fc
    .tuple(encoded, fc.constantFrom('', '/connect', '/disconnect'))
    .map(([of, action]) => `/networks/${of}${action}`),
  fc.constantFrom(
    '/networks',
    '/networks/create',
    '/networks/prune',
    '/volumes',
    '/volumes/create',
    '/volumes/prune',
  ),
  encoded.map((of) => `/volumes/${of}`),
  fc.constantFrom(
    '/info',
    '/version',
    '/_ping',
    '/events',
    '/system/df',
    '/swarm',
    '/nodes',
    '/plugins',
    '/session',
    '/',
  ),
  fc.webPath(),
);

/** Mostly sense, some nonsense, much in between. */
export const fuzzedRequest: fc.Arbitrary<FuzzedRequest> = fc.oneof(
  { weight: 3, arbitrary: sound },
  { weight: 3, arbitrary: mutatedRequest },
  {
    weight: 7,
    arbitrary: fc
      .record({
        method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'),
        path: paths,
        query: queries,
        body,
      })
      .map(({ method, path, query, body: sent }) => ({
        method,
        path: `${path}?${new URLSearchParams(query).toString()}`,
        body: method === 'GET' || method === 'HEAD' ? null : sent,
      })),
  },
);
