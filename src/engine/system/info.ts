import { hostName } from '../hostName.ts';
import { dockerRoot } from '../dockerRoot.ts';
import type { Handler } from '../http/Route.ts';
import { rfc3339Nano } from '../rfc3339Nano.ts';
import { unixMs } from '../unixMs.ts';
import { releases } from './releases.ts';

const logDrivers =
  'awslogs fluentd gcplogs gelf journald json-file local logentries splunk syslog'.split(' ');
const networkDrivers = ['bridge', 'host', 'ipvlan', 'macvlan', 'null', 'overlay'];
const runc = { path: 'runc' };

/** `GET /info`, as `docker info` shows it. */
export const info: Handler = (engine, _call, reply) => {
  const states = engine.containers.all().map(({ row }) => engine.host.statusOf(row));
  const paused = states.filter((state) => state === 'paused').length;
  const running = states.filter((state) => state === 'running' || state === 'restarting').length;
  reply.json(200, {
    ID: 'COLO:CCOL:OCCO:LOCC:OLOC:COLO:CCOL:OCCO:LOCC:OLOC:COLO:CCOL',
    Containers: states.length,
    ContainersRunning: running,
    ContainersPaused: paused,
    ContainersStopped: states.length - running - paused,
    Images: engine.images.all().length,
    Driver: 'overlay2',
    DriverStatus: [
      ['Backing Filesystem', 'extfs'],
      ['Supports d_type', 'true'],
      ['Native Overlay Diff', 'true'],
      ['userxattr', 'false'],
    ],
    Plugins: { Volume: ['local'], Network: networkDrivers, Authorization: null, Log: logDrivers },
    MemoryLimit: true,
    SwapLimit: true,
    KernelMemory: true,
    KernelMemoryTCP: true,
    CpuCfsPeriod: true,
    CpuCfsQuota: true,
    CPUShares: true,
    CPUSet: true,
    PidsLimit: true,
    IPv4Forwarding: true,
    BridgeNfIptables: true,
    BridgeNfIp6tables: true,
    Debug: false,
    NFd: 30 + 8 * running,
    OomKillDisable: true,
    NGoroutines: 41 + 10 * running,
    SystemTime: rfc3339Nano(unixMs(engine.host.clock)),
    LoggingDriver: 'json-file',
    CgroupDriver: 'cgroupfs',
    CgroupVersion: '1',
    NEventsListener: 0,
    KernelVersion: engine.host.kernelRelease,
    OperatingSystem: 'Debian GNU/Linux 12 (bookworm)',
    OSVersion: '12',
    OSType: 'linux',
    Architecture: 'x86_64',
    IndexServerAddress: 'https://index.docker.io/v1/',
    RegistryConfig: {
      AllowNondistributableArtifactsCIDRs: [],
      AllowNondistributableArtifactsHostnames: [],
      InsecureRegistryCIDRs: ['127.0.0.0/8'],
      IndexConfigs: {
        'docker.io': { Name: 'docker.io', Mirrors: [], Secure: true, Official: true },
      },
      Mirrors: [],
    },
    NCPU: engine.host.cores,
    MemTotal: engine.host.memoryBytes,
    GenericResources: null,
    DockerRootDir: dockerRoot,
    HttpProxy: '',
    HttpsProxy: '',
    NoProxy: '',
    Name: hostName,
    Labels: [],
    ExperimentalBuild: false,
    ServerVersion: releases.engine,
    Runtimes: { 'io.containerd.runc.v2': runc, 'io.containerd.runtime.v1.linux': runc, runc },
    DefaultRuntime: 'runc',
    Swarm: {
      NodeID: '',
      NodeAddr: '',
      LocalNodeState: 'inactive',
      ControlAvailable: false,
      Error: '',
      RemoteManagers: null,
    },
    LiveRestoreEnabled: false,
    Isolation: '',
    InitBinary: 'docker-init',
    ContainerdCommit: { ID: releases.containerd.commit, Expected: releases.containerd.commit },
    RuncCommit: { ID: releases.runc.commit, Expected: releases.runc.commit },
    InitCommit: { ID: '', Expected: '' },
    SecurityOptions: ['name=seccomp,profile=default'],
    Warnings: null,
  });
};
