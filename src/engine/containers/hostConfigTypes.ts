import type { GoTypes } from '../http/checkFields.ts';
import { typed } from './typed.ts';

/** What fields of `HostConfig` are in Go. */
export const hostConfigTypes: GoTypes = {
  ...typed('string', 'NetworkMode VolumeDriver IpcMode Cgroup PidMode UTSMode UsernsMode Runtime'),
  ...typed('string', 'CgroupParent CpusetCpus CpusetMems ContainerIDFile Isolation'),
  ...typed('bool', 'AutoRemove Privileged PublishAllPorts ReadonlyRootfs Init OomKillDisable'),
  ...typed('[]string', 'Binds VolumesFrom Dns DnsOptions DnsSearch ExtraHosts GroupAdd Links'),
  ...typed('[]string', 'SecurityOpt MaskedPaths ReadonlyPaths'),
  ...typed('strslice', 'CapAdd CapDrop'),
  ...typed(
    'int64',
    'Memory MemorySwap MemoryReservation KernelMemory NanoCpus CpuShares CpuPeriod',
  ),
  ...typed('int64', 'CpuQuota CpuRealtimePeriod CpuRealtimeRuntime PidsLimit ShmSize'),
  ...typed('int', 'OomScoreAdj'),
  ...typed('map[string]string', 'Tmpfs Sysctls StorageOpt Annotations'),
  PortBindings: 'nat.PortMap',
  RestartPolicy: 'container.RestartPolicy',
  LogConfig: 'container.LogConfig',
  Mounts: '[]mount.Mount',
  Ulimits: '[]units.Ulimit',
  Devices: '[]container.DeviceMapping',
};
