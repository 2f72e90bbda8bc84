import { checkFields } from '../http/checkFields.ts';
import type { GoTypes } from '../http/checkFields.ts';
import { hostConfigTypes } from './hostConfigTypes.ts';
import { typed } from './typed.ts';

type Json = Readonly<Record<string, unknown>>;

const configTypes: GoTypes = {
  ...typed('string', 'Hostname Domainname User Image WorkingDir MacAddress StopSignal'),
  ...typed('bool', 'AttachStdin AttachStdout AttachStderr Tty OpenStdin StdinOnce NetworkDisabled'),
  ...typed('[]string', 'Env OnBuild Shell'),
  ...typed('strslice', 'Cmd Entrypoint'),
  ...typed('int', 'StopTimeout'),
  Labels: 'map[string]string',
  ExposedPorts: 'nat.PortSet',
  Volumes: 'map[string]struct {}',
  Healthcheck: 'container.HealthConfig',
  HostConfig: 'container.HostConfig',
  NetworkingConfig: 'network.NetworkingConfig',
};

const endpointTypes: GoTypes = {
  ...typed('[]string', 'Aliases Links'),
  ...typed('string', 'MacAddress NetworkID EndpointID Gateway IPAddress'),
  IPAMConfig: 'network.EndpointIPAMConfig',
  DriverOpts: 'map[string]string',
};

const mountTypes: GoTypes = {
  ...typed('string', 'Type Source Target Consistency'),
  ReadOnly: 'bool',
  BindOptions: 'mount.BindOptions',
  VolumeOptions: 'mount.VolumeOptions',
  TmpfsOptions: 'mount.TmpfsOptions',
};

/** Refuses what Go could not read as a container's config. @throws EngineError 500 */
export function checkCreateBody(body: Json): void {
  checkFields(body, 'ContainerConfigWrapper', configTypes);
  const host = (body['HostConfig'] ?? {}) as Json;
  checkFields(host, 'HostConfig.HostConfig', hostConfigTypes);
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
      const types = typed('string', 'HostIp HostPort');
      checkFields(binding, 'PortBinding.HostConfig.PortBindings', types);
    }
  }
  checkFields(body['Healthcheck'], 'HealthConfig.Healthcheck', {
    Test: '[]string',
    ...typed('int64', 'Interval Timeout StartPeriod'),
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
    checkFields(ipam, 'EndpointIPAMConfig', typed('string', 'IPv4Address IPv6Address'));
  }
}
