import { normalizePath } from '../../userland/normalizePath.ts';
import type { CliIo } from '../CliIo.ts';
import { keyValues } from '../keyValues.ts';
import type { ParsedFlags } from '../ParsedFlags.ts';
import { parseSizeBytes } from '../parseSizeBytes.ts';
import { checkModes } from './checkModes.ts';
import { deviceRequests } from './deviceRequests.ts';
import { devicesOf } from './devicesOf.ts';
import { ratesOf } from './ratesOf.ts';
import { weightsOf } from './weightsOf.ts';
import { parseMount } from './parseMount.ts';
import { parseNetwork } from './parseNetwork.ts';
import type { Published } from './parsePublish.ts';
import { parseUlimit } from './parseUlimit.ts';
import { restartPolicy } from './restartPolicy.ts';
import { securityOptions } from './securityOptions.ts';
import { isBind } from './isBind.ts';

const nanosPerCpu = 1e9;

/** `HostConfig` of `POST /containers/create`, in the client's order. @throws Error in docker's words */
export async function hostConfigOf(
  flags: ParsedFlags,
  io: CliIo,
  ports: readonly Published[],
): Promise<Record<string, unknown>> {
  const text = (name: string) => flags.string(name);
  const size = (name: string) => {
    const value = flags.string(name);
    return value === '' || value === '-1' ? Number(value) : parseSizeBytes(value);
  };
  const orNull = (name: string) => (flags.list(name).length > 0 ? flags.list(name) : null);
  const swappiness = flags.number('memory-swappiness');
  if (swappiness !== -1 && (swappiness < 0 || swappiness > 100)) {
    throw new Error(`invalid value: ${swappiness}. Valid memory swappiness range is 0-100`);
  }
  const driver = text('log-driver');
  if (driver === 'none' && flags.list('log-opt').length > 0) {
    throw new Error('invalid logging opts for driver none');
  }
  for (const option of flags.list('storage-opt')) {
    if (!option.includes('=')) throw new Error('invalid storage option');
  }
  checkModes(flags);
  const binds = flags.list('volume').filter(isBind);
  const tmpfs = flags.list('tmpfs').map((one) => one.replace(':', '=').replace(/^([^=]*)$/, '$1='));
  const mounts = flags.list('mount').map((mount) => parseMount(mount, io.files.workingDirectory));
  const [network] = flags.list('network').map(parseNetwork);
  const bindings: Record<string, { HostIp: string; HostPort: string }[]> = {};
  for (const { port, hostIp, hostPort } of [...ports].sort((a, b) => (a.port < b.port ? -1 : 1))) {
    (bindings[port] ??= []).push({ HostIp: hostIp, HostPort: hostPort });
  }
  return {
    Binds:
      binds.length > 0 ? binds.map((bind) => absoluteBind(bind, io.files.workingDirectory)) : null,
    ContainerIDFile: text('cidfile'),
    LogConfig: { Type: driver, Config: keyValues(flags.list('log-opt')) },
    NetworkMode: network?.name || 'default',
    PortBindings: bindings,
    RestartPolicy: restartPolicy(text('restart')),
    AutoRemove: flags.bool('rm'),
    VolumeDriver: text('volume-driver'),
    VolumesFrom: orNull('volumes-from'),
    ConsoleSize: flags.bool('tty') && io.isStdoutTty ? [io.rows, io.columns] : [0, 0],
    CapAdd: orNull('cap-add')?.map(capability) ?? null,
    CapDrop: orNull('cap-drop')?.map(capability) ?? null,
    CgroupnsMode: text('cgroupns'),
    Dns: flags.list('dns'),
    DnsOptions: flags.list('dns-option'),
    DnsSearch: flags.list('dns-search'),
    ExtraHosts: orNull('add-host')?.map((host) => host.replace(/^([^:=]*)=/, '$1:')) ?? null,
    GroupAdd: orNull('group-add'),
    IpcMode: text('ipc'),
    Cgroup: '',
    Links: orNull('link'),
    OomScoreAdj: flags.number('oom-score-adj'),
    PidMode: text('pid'),
    Privileged: flags.bool('privileged'),
    PublishAllPorts: flags.bool('publish-all'),
    ReadonlyRootfs: flags.bool('read-only'),
    SecurityOpt: await securityOptions(flags.list('security-opt'), io),
    ...(orNull('storage-opt') ? { StorageOpt: keyValues(flags.list('storage-opt')) } : {}),
    ...(tmpfs.length > 0 ? { Tmpfs: keyValues(tmpfs) } : {}),
    UTSMode: text('uts'),
    UsernsMode: text('userns'),
    ShmSize: size('shm-size'),
    ...(orNull('sysctl') ? { Sysctls: keyValues(flags.list('sysctl')) } : {}),
    ...(text('runtime') ? { Runtime: text('runtime') } : {}),
    Isolation: text('isolation'),
    CpuShares: flags.number('cpu-shares'),
    Memory: size('memory'),
    NanoCpus: Math.round(flags.number('cpus') * nanosPerCpu),
    CgroupParent: text('cgroup-parent'),
    BlkioWeight: flags.number('blkio-weight'),
    BlkioWeightDevice: weightsOf(flags.list('blkio-weight-device')),
    BlkioDeviceReadBps: ratesOf(flags.list('device-read-bps')),
    BlkioDeviceWriteBps: ratesOf(flags.list('device-write-bps')),
    BlkioDeviceReadIOps: ratesOf(flags.list('device-read-iops')),
    BlkioDeviceWriteIOps: ratesOf(flags.list('device-write-iops')),
    CpuPeriod: flags.number('cpu-period'),
    CpuQuota: flags.number('cpu-quota'),
    CpuRealtimePeriod: flags.number('cpu-rt-period'),
    CpuRealtimeRuntime: flags.number('cpu-rt-runtime'),
    CpusetCpus: text('cpuset-cpus'),
    CpusetMems: text('cpuset-mems'),
    Devices: devicesOf(flags.list('device')),
    DeviceCgroupRules: orNull('device-cgroup-rule'),
    DeviceRequests: deviceRequests(text('gpus')),
    ...(text('kernel-memory') ? { KernelMemory: size('kernel-memory') } : {}),
    MemoryReservation: size('memory-reservation'),
    MemorySwap: size('memory-swap'),
    MemorySwappiness: swappiness,
    OomKillDisable: flags.bool('oom-kill-disable'),
    PidsLimit: flags.number('pids-limit'),
    Ulimits: flags
      .list('ulimit')
      .map(parseUlimit)
      .sort((a, b) => (a.Name < b.Name ? -1 : 1)),
    CpuCount: 0,
    CpuPercent: 0,
    IOMaximumIOps: 0,
    IOMaximumBandwidth: 0,
    ...(mounts.length > 0 ? { Mounts: mounts } : {}),
    MaskedPaths: null,
    ReadonlyPaths: null,
    ...(flags.isSet('init') ? { Init: flags.bool('init') } : {}),
  };
}

function capability(name: string): string {
  const upper = name.trim().toUpperCase();
  return upper === 'ALL' || upper === 'RESET' || upper.startsWith('CAP_') ? upper : `CAP_${upper}`;
}

/** A source that begins with a dot stands below where the command is typed. */
function absoluteBind(bind: string, cwd: string): string {
  const [source = '', ...rest] = bind.split(':');
  if (!source.startsWith('.')) return bind;
  return [normalizePath(source, cwd), ...rest].join(':');
}
