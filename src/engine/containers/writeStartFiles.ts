import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { unixMs } from '../unixMs.ts';
import { hostnameOf } from './hostnameOf.ts';

const initPath = '/sbin/docker-init';

/** What dockerd mounts into a container at each start: what it is called and knows of its networks, and its init. */
export function writeStartFiles(engine: Engine, container: ContainerRecord): void {
  const { host, networks } = engine;
  const { init } = container.live;
  const write = (path: string, text: string, more: { mode?: number; program?: string } = {}) => {
    const data = new TextEncoder().encode(text);
    const modifiedMs = unixMs(host.clock);
    const owned = { mode: 0o644, uid: 0, gid: 0, modifiedMs };
    init.set(path, { ...owned, kind: 'file', sizeBytes: data.length, data, ...more });
  };
  write('/etc/hostname', `${hostnameOf(engine, container)}\n`);
  write('/etc/hosts', networks.hostsFileOf(container));
  write('/etc/resolv.conf', networks.resolvConfOf(container));
  if (container.hostConfig.Init) write(initPath, '', { mode: 0o755, program: 'docker-init' });
}
