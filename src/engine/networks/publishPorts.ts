import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import type { HostPorts } from './HostPorts.ts';
import { parsePort } from './parsePort.ts';
import type { PublishedPort } from './PublishedPort.ts';

/**
 * Takes the host ports a container asks for with `-p` and `-P`; all of them or none.
 * @param endpointId of the network they lead through, which dockerd's message names.
 * @throws EngineError 500 when one is taken already.
 */
export function publishPorts(
  container: ContainerRecord,
  endpointId: string,
  ports: HostPorts,
): readonly PublishedPort[] {
  const published: PublishedPort[] = [];
  const fail = (why: string): never => {
    for (const { protocol, hostAddress, hostPort } of published) {
      ports.release(protocol, hostAddress, hostPort);
    }
    const where = `driver failed programming external connectivity on endpoint ${container.name}`;
    throw new EngineError(500, `${where} (${endpointId}): ${why}`);
  };
  for (const [name, hostIp, hostPort] of wanted(container)) {
    const { port: containerPort, protocol } = parsePort(name) ?? { port: 0, protocol: 'tcp' };
    const hostAddress = hostIp === '' || hostIp === '::' ? '0.0.0.0' : hostIp;
    const [first = 0, last = first] = hostPort.split('-').map(Number);
    let taken: number | null = null;
    if (first === 0) taken = ports.takeEphemeral(protocol, hostAddress);
    for (let port = first; first > 0 && taken === null && port <= last; port += 1) {
      if (ports.take(protocol, hostAddress, port)) taken = port;
    }
    if (taken === null) {
      return fail(`Bind for ${hostAddress}:${first} failed: port is already allocated`);
    }
    published.push({ protocol, containerPort, hostAddress, hostPort: taken });
  }
  return published;
}

function wanted({ config, hostConfig }: ContainerRecord): (readonly [string, string, string])[] {
  const bindings = Object.entries(hostConfig.PortBindings ?? {});
  const asked = bindings.flatMap(([name, list]) =>
    (list ?? []).map((one) => [name, one.HostIp ?? '', one.HostPort ?? ''] as const),
  );
  if (!hostConfig.PublishAllPorts) return asked;
  const named = new Set(asked.map(([name]) => name));
  const exposed = Object.keys(config.ExposedPorts ?? {}).filter((name) => !named.has(name));
  return [...asked, ...exposed.sort().map((name) => [name, '', ''] as const)];
}
