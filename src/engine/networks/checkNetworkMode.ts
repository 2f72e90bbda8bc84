import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { parsePort } from './parsePort.ts';

/**
 * Refuses options that contradict a container's network mode, and ports that are none, in dockerd's order.
 * @param sharedHostname of the container whose network it shares: the one name it may have.
 * @throws EngineError 400
 */
export function checkNetworkMode(
  { id, config, hostConfig }: ContainerRecord,
  sharedHostname: string,
): void {
  const mode = hostConfig.NetworkMode;
  const has = (list: unknown) => Object.keys(list ?? {}).length > 0;
  const refuse = (message: string) => {
    throw new EngineError(400, message);
  };
  const links = 'links. This would result in undefined behavior';
  if (mode === 'host' && has(hostConfig.Links)) {
    refuse(`conflicting options: host type networking can't be used with ${links}`);
  }
  if (mode.startsWith('container:')) {
    const isNamed = !['', id.slice(0, 12), sharedHostname].includes(config.Hostname);
    const conflicts: readonly (readonly [boolean, string])[] = [
      [isNamed, 'hostname and the network mode'],
      [has(hostConfig.Links), `container type network can't be used with ${links}`],
      [has(hostConfig.Dns), 'dns and the network mode'],
      [has(hostConfig.ExtraHosts), 'custom host-to-IP mapping and the network mode'],
      [Boolean(config.MacAddress), 'mac-address and the network mode'],
      [
        has(hostConfig.PortBindings) || hostConfig.PublishAllPorts,
        'port publishing and the container type network mode',
      ],
      [has(config.ExposedPorts), 'port exposing and the container type network mode'],
    ];
    const found = conflicts.find(([isSo]) => isSo);
    if (found) refuse(`conflicting options: ${found[1]}`);
  }
  for (const [port, bindings] of Object.entries(hostConfig.PortBindings ?? {})) {
    if (!parsePort(port)) refuse(`invalid port specification: "${port.split('/')[0] ?? ''}"`);
    for (const { HostPort = '' } of bindings ?? []) {
      const ends = HostPort.split('-');
      const isPort =
        ends.length <= 2 && ends.every((end) => parsePort(end)) && !HostPort.includes('/');
      if (HostPort !== '' && !isPort) refuse(`invalid port specification: "${HostPort}"`);
    }
  }
}
