import { checkFields } from '../http/checkFields.ts';
import type { GoTypes } from '../http/checkFields.ts';

type Json = Readonly<Record<string, unknown>>;

const named = (type: string, names: string): GoTypes =>
  Object.fromEntries(names.split(' ').map((name) => [name, type]));

const configTypes: GoTypes = {
  ...named('string', 'Hostname Domainname User Image WorkingDir MacAddress StopSignal'),
  ...named('bool', 'AttachStdin AttachStdout AttachStderr Tty OpenStdin StdinOnce NetworkDisabled'),
  ...named('[]string', 'Env OnBuild Shell'),
  ...named('strslice', 'Cmd Entrypoint'),
  ...named('int', 'StopTimeout'),
  Labels: 'map[string]string',
  ExposedPorts: 'nat.PortSet',
  Volumes: 'map[string]struct {}',
  Healthcheck: 'container.HealthConfig',
  HostConfig: 'container.HostConfig',
  NetworkingConfig: 'network.NetworkingConfig',
};

const hostTypes: GoTypes = {
  ...named('string', 'NetworkMode VolumeDriver IpcMode Cgroup PidMode UTSMode UsernsMode Runtime'),
  ...named('string', 'CgroupParent CpusetCpus CpusetMems ContainerIDFile Isolation'),
  ...named('bool', 'AutoRemove Privileged PublishAllPorts ReadonlyRootfs Init OomKillDisable'),
  ...named('[]string', 'Binds VolumesFrom Dns DnsOptions DnsSearch ExtraHosts GroupAdd Links'),
  ...named('[]string', 'SecurityOpt MaskedPaths ReadonlyPaths'),
  ...named('strslice', 'CapAdd CapDrop'),
  ...named(
    'int64',
    'Memory MemorySwap MemoryReservation KernelMemory NanoCpus CpuShares CpuPeriod',
  ),
  ...named('int64', 'CpuQuota CpuRealtimePeriod CpuRealtimeRuntime PidsLimit ShmSize'),
  ...named('int', 'OomScoreAdj'),
  ...named('map[string]string', 'Tmpfs Sysctls StorageOpt Annotations'),
  PortBindings: 'nat.PortMap',
  RestartPolicy: 'container.RestartPolicy',
  LogConfig: 'container.LogConfig',
  Mounts: '[]mount.Mount',
  Ulimits: '[]units.Ulimit',
  Devices: '[]container.DeviceMapping',
};

const endpointTypes: GoTypes = {
  ...named('[]string', 'Aliases Links'),
  ...named('string', 'MacAddress NetworkID EndpointID Gateway IPAddress'),
  IPAMConfig: 'network.EndpointIPAMConfig',
  DriverOpts: 'map[string]string',
};

const mountTypes: GoTypes = {
  ...named('string', 'Type Source Target Consistency'),
  ReadOnly: 'bool',
  BindOptions: 'mount.BindOptions',
  VolumeOptions: 'mount.VolumeOptions',
  TmpfsOptions: 'mount.TmpfsOptions',
};

/** Refuses what Go could not read as a container's config. @throws EngineError 500 */
export function checkCreateBody(body: Json): void {
  checkFields(body, 'ContainerConfigWrapper', configTypes);
  const host = (body['HostConfig'] ?? {}) as Json;
  checkFields(host, 'HostConfig.HostConfig', hostTypes);
  checkFields(host['RestartPolicy'], 'RestartPolicy.HostConfig.RestartPolicy', {
    Name: 'string',
    MaximumRetryCount: 'int',
  });
  checkFields(host['LogConfig'], 'LogConfig.HostConfig.LogConfig', {
    Type: 'string',
    Config: 'map[string]string',
  });
  for (const mount of (host['Mounts'] ?? []) as (Json | null)[]) {
    const where = 'Mount.HostConfig.Mounts';
    checkFields(mount, where, mountTypes);
    const options = (mount?.['VolumeOptions'] ?? {}) as Json;
    checkFields(options, `VolumeOptions.${where}.VolumeOptions`, {
      NoCopy: 'bool',
      Labels: 'map[string]string',
      DriverConfig: 'mount.Driver',
    });
    checkFields(options['DriverConfig'], `Driver.${where}.VolumeOptions.DriverConfig`, {
      Name: 'string',
      Options: 'map[string]string',
    });
  }
  for (const bindings of Object.values((host['PortBindings'] ?? {}) as Json)) {
    for (const binding of (bindings ?? []) as (Json | null)[]) {
      const types = named('string', 'HostIp HostPort');
      checkFields(binding, 'PortBinding.HostConfig.PortBindings', types);
    }
  }
  checkFields(body['Healthcheck'], 'HealthConfig.Healthcheck', {
    Test: '[]string',
    ...named('int64', 'Interval Timeout StartPeriod'),
    Retries: 'int',
  });
  const networking = (body['NetworkingConfig'] ?? {}) as Json;
  const where = 'NetworkingConfig.NetworkingConfig';
  checkFields(networking, where, { EndpointsConfig: 'map[string]*network.EndpointSettings' });
  for (const endpoint of Object.values((networking['EndpointsConfig'] ?? {}) as Json)) {
    if (endpoint === null) continue;
    checkFields({ endpoint }, where, { endpoint: 'network.EndpointSettings' });
    checkFields(endpoint, `EndpointSettings.${where}.EndpointsConfig`, endpointTypes);
    const ipam = (endpoint as Json)['IPAMConfig'];
    checkFields(ipam, 'EndpointIPAMConfig', named('string', 'IPv4Address IPv6Address'));
  }
}
