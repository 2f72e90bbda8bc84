import { go } from '../json/go.ts';
import { mountShape } from './mountShape.ts';
import { resourceFields } from './resourceFields.ts';
import { restartPolicyShape } from './restartPolicyShape.ts';

const texts = go.list(go.string);
const binding = go.full('nat.PortBinding', go.fields(go.string, 'HostIp HostPort'));

/** `container.HostConfig`, as Moby 20.10 has it. */
export const hostConfigShape = go.struct('container.HostConfig', {
  ...resourceFields,
  ...go.fields(go.string, 'ContainerIDFile VolumeDriver Runtime'),
  ...go.fields(go.bool, 'AutoRemove Privileged PublishAllPorts ReadonlyRootfs'),
  ...go.fields(texts, 'Binds VolumesFrom Dns DnsOptions DnsSearch ExtraHosts GroupAdd Links'),
  ...go.fields(texts, 'SecurityOpt MaskedPaths ReadonlyPaths'),
  ...go.fields(go.strslice, 'CapAdd CapDrop'),
  ...go.fields(go.map(go.string), 'StorageOpt Tmpfs Sysctls'),
  LogConfig: go.full('container.LogConfig', { Type: go.string, Config: go.map(go.string) }),
  NetworkMode: go.named('container.NetworkMode'),
  CgroupnsMode: go.named('container.CgroupnsMode'),
  IpcMode: go.named('container.IpcMode'),
  Cgroup: go.named('container.CgroupSpec'),
  PidMode: go.named('container.PidMode'),
  UTSMode: go.named('container.UTSMode'),
  UsernsMode: go.named('container.UsernsMode'),
  Isolation: go.named('container.Isolation'),
  PortBindings: go.map(go.list(binding), 'nat.PortMap'),
  RestartPolicy: restartPolicyShape,
  OomScoreAdj: go.int,
  ShmSize: go.int64,
  ConsoleSize: go.list(go.uint, '[2]uint'),
  Mounts: go.list(mountShape),
  Init: go.pointer(go.bool),
});
