import type { Engine } from '../../engine/Engine.ts';

/** What a daemon keeps that cannot be: addresses given twice, endpoints of what does not run, volumes without users' names. */
export function daemonFaults(engine: Engine): readonly string[] {
  const faults: string[] = [];
  for (const network of engine.networks.all()) {
    const addresses = [...network.endpoints.values()].map(({ address }) => address).filter(Boolean);
    if (new Set(addresses).size !== addresses.length) {
      faults.push(`network ${network.name} has given an address twice`);
    }
    for (const { container } of network.endpoints.values()) {
      const status = engine.host.statusOf(container.row);
      if (!['running', 'paused', 'restarting'].includes(status) && container.process === null) {
        faults.push(`${container.name} is ${status} and on network ${network.name}`);
      }
      if (engine.containers.lookUp(container.id) !== container) {
        faults.push(`a container that is gone is on network ${network.name}`);
      }
    }
  }
  const ports = new Set<string>();
  for (const container of engine.containers.all()) {
    for (const port of engine.networks.portsOf(container)) {
      const { IP, PublicPort, Type } = port as { IP?: string; PublicPort?: number; Type: string };
      if (PublicPort === undefined) continue;
      const key = `${IP ?? ''} ${PublicPort} ${Type}`;
      if (ports.has(key)) faults.push(`port ${key} leads to two containers`);
      ports.add(key);
    }
    for (const { type, source } of container.mounts) {
      if (type === 'volume' && !engine.volumes.lookUp(source)) {
        faults.push(`${container.name} mounts volume ${source}, which is gone`);
      }
    }
    // `rmi -f` takes the image of what is stopped.
    const isUp = container.process !== null;
    if (isUp && !engine.images.lookUp(container.imageId)) {
      faults.push(`${container.name} stands on image ${container.imageId}, which is gone`);
    }
  }
  return faults;
}
