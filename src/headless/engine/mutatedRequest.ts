import fc from 'fast-check';
import { writeTar } from '../../userland/tar/writeTar.ts';
import type { FuzzedRequest } from './fuzzedRequest.ts';

/** A container as the client asks for one that uses every flag it has. */
const create = {
  Hostname: 'h',
  Domainname: '',
  User: 'nobody',
  AttachStdin: false,
  AttachStdout: true,
  AttachStderr: true,
  ExposedPorts: { '80/tcp': {} },
  Tty: false,
  OpenStdin: false,
  StdinOnce: false,
  Env: ['A=b', 'PATH'],
  Cmd: ['sh', '-c', 'echo a; sleep 3'],
  Healthcheck: { Test: ['CMD-SHELL', 'true'], Interval: 1e9, Timeout: 1e9, Retries: 2 },
  Image: 'busybox',
  Volumes: { '/v': {} },
  WorkingDir: '/w',
  Entrypoint: null,
  Labels: { a: 'b' },
  StopSignal: 'TERM',
  StopTimeout: 1,
  HostConfig: {
    Binds: ['v1:/d:ro'],
    LogConfig: { Type: 'json-file', Config: { 'max-size': '1k' } },
    NetworkMode: 'net1',
    PortBindings: { '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '8080' }] },
    RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 2 },
    AutoRemove: false,
    VolumesFrom: null,
    CapAdd: ['NET_ADMIN'],
    CapDrop: ['ALL'],
    Dns: ['8.8.8.8'],
    DnsOptions: [],
    DnsSearch: ['x'],
    ExtraHosts: ['a:1.2.3.4'],
    GroupAdd: ['1'],
    IpcMode: 'private',
    Links: [],
    OomScoreAdj: 10,
    PidMode: '',
    Privileged: false,
    ReadonlyRootfs: true,
    SecurityOpt: ['no-new-privileges'],
    StorageOpt: {},
    Tmpfs: { '/t': 'size=1m,mode=1777' },
    ShmSize: 67108864,
    Sysctls: { 'net.core.somaxconn': '1' },
    Runtime: 'runc',
    CpuShares: 2,
    Memory: 6291456,
    NanoCpus: 5e8,
    CgroupParent: '',
    BlkioWeight: 10,
    BlkioWeightDevice: [{ Path: '/dev/sda', Weight: 10 }],
    CpusetCpus: '0',
    Devices: [{ PathOnHost: '/dev/null', PathInContainer: '/dev/x', CgroupPermissions: 'rwm' }],
    DeviceRequests: [{ Driver: '', Count: 1, DeviceIDs: null, Capabilities: [['gpu']] }],
    MemoryReservation: 0,
    MemorySwap: -1,
    OomKillDisable: false,
    PidsLimit: 10,
    Ulimits: [{ Name: 'nofile', Hard: 10, Soft: 10 }],
    Mounts: [
      { Type: 'volume', Source: 'v2', Target: '/m', VolumeOptions: { Labels: { a: 'b' } } },
      { Type: 'tmpfs', Target: '/n', TmpfsOptions: { SizeBytes: 1024, Mode: 511 } },
    ],
    MaskedPaths: null,
    ReadonlyPaths: null,
    Init: true,
  },
  NetworkingConfig: {
    EndpointsConfig: {
      net1: { IPAMConfig: { IPv4Address: '10.1.0.9' }, Aliases: ['x'], Links: [] },
    },
  },
};
const network = {
  Name: 'net1',
  CheckDuplicate: true,
  Driver: 'bridge',
  Internal: false,
  Attachable: false,
  Ingress: false,
  EnableIPv6: false,
  IPAM: {
    Driver: 'default',
    Options: {},
    Config: [{ Subnet: '10.1.0.0/16', IPRange: '10.1.1.0/24', Gateway: '10.1.0.1' }],
  },
  Options: { 'com.docker.network.bridge.name': 'x' },
  Labels: { a: 'b' },
};
const bodies: readonly (readonly [path: string, body: object])[] = [
  ['/containers/create?name=aa', create],
  ['/containers/aa/update', { Memory: 7e6, NanoCpus: 1e9, RestartPolicy: { Name: 'always' } }],
  [
    '/containers/aa/exec',
    { Cmd: ['id'], Env: ['A=b'], User: '1:1', Tty: false, WorkingDir: '/', AttachStdout: true },
  ],
  ['/networks/create', network],
  [
    '/networks/net1/connect',
    { Container: 'aa', EndpointConfig: create.NetworkingConfig.EndpointsConfig.net1 },
  ],
  ['/networks/net1/disconnect', { Container: 'aa', Force: true }],
  ['/volumes/create', { Name: 'v1', Driver: 'local', DriverOpts: { a: 'b' }, Labels: { a: 'b' } }],
  ['/auth', { username: 'a', password: 'b', serveraddress: 'x' }],
  ['/commit?container=aa&repo=x', create],
];

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    0,
    -1,
    1.5,
    1e300,
    '',
    'x',
    'é\u0000',
    '/',
    '..',
    [],
    {},
    [null],
    [[]],
    [{}],
    { a: null },
    { '': {} },
    '9'.repeat(30),
    '999.999.999.999/99',
    '::1',
    '80-90',
    '65536/tcp',
    '0/sctp',
  ),
  fc.anything({ maxDepth: 2, maxKeys: 2 }).filter((value) => {
    try {
      return JSON.stringify(value) !== undefined;
    } catch {
      return false;
    }
  }),
);

/** A copy of a body in which one thing, at any depth, is something else. */
function mutated(body: unknown, at: number, other: unknown): unknown {
  let left = at;
  const copy = (value: unknown): unknown => {
    left -= 1;
    if (left === -1) return other;
    if (Array.isArray(value)) return value.map(copy);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
  };
  return copy(body);
}

const context = writeTar(
  Object.entries({
    Dockerfile: 'FROM busybox\nCOPY . /x\nRUN echo a > /b\n',
    'manifest.json': '[{"Config":"c.json","RepoTags":["x:1"],"Layers":["l/layer.tar"]}]',
    'c.json':
      '{"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":["sha256:0"]}}',
    'l/layer.tar': 'no tar',
    'd/e': 'x'.repeat(600),
  }).map(([path, text]) => {
    const data = new TextEncoder().encode(text);
    const owned = { mode: 0o644, uid: 0, gid: 0, modifiedMs: 0 };
    return { path, node: { ...owned, kind: 'file', sizeBytes: data.length, data } };
  }),
);
/** An archive, with a few bytes changed, or cut short. */
const archive = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(context.length - 1), fc.nat(255)), { maxLength: 3 }),
    fc.option(fc.nat(context.length)),
  )
  .map(([changes, end]) => {
    const bytes = context.slice(0, end ?? context.length);
    for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
    return bytes;
  });

/** Requests that are all but right: one thing of a body the client might send is another, or one byte of an archive. */
export const mutatedRequest: fc.Arbitrary<FuzzedRequest> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...bodies), fc.nat(130), strange)
      .map(([[path, body], at, other]) => ({
        method: 'POST',
        path,
        body: JSON.stringify(mutated(body, at, other)) ?? '',
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          ['POST', '/build?t=x&rm=1'],
          ['POST', '/images/load?quiet=1'],
          ['POST', '/images/create?fromSrc=-&repo=x'],
          ['PUT', '/containers/aa/archive?path=/tmp'],
        ),
        archive,
      )
      .map(([[method = '', path = ''], body]) => ({ method, path, body })),
  },
);
