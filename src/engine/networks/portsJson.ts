import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { parsePort } from './parsePort.ts';
import type { PublishedPort } from './PublishedPort.ts';

/** `Ports` of a running container in a list: those published, once for each family of addresses, then those only exposed. */
export function portsJson(
  container: ContainerRecord,
  published: readonly PublishedPort[],
): readonly object[] {
  const open = published.flatMap(({ protocol, containerPort, hostAddress, hostPort }) => {
    const addresses = hostAddress === '0.0.0.0' ? ['0.0.0.0', '::'] : [hostAddress];
    return addresses.map((IP) => {
      return { IP, PrivatePort: containerPort, PublicPort: hostPort, Type: protocol };
    });
  });
  const isPublished = new Set(published.map((one) => `${one.containerPort}/${one.protocol}`));
  const exposed = Object.keys(container.config.ExposedPorts ?? {}).flatMap((name) => {
    const { port, protocol } = parsePort(name) ?? { port: 0, protocol: 'tcp' };
    return isPublished.has(`${port}/${protocol}`) ? [] : [{ PrivatePort: port, Type: protocol }];
  });
  return [...open, ...exposed];
}
