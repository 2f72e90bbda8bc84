import type { Engine } from '../Engine.ts';
import { hostName } from '../hostName.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';

/** What `hostname` says in a container: its own, or that of the host or the container it shares it with. */
export function hostnameOf({ containers }: Engine, container: ContainerRecord): string {
  const { NetworkMode, UTSMode } = container.hostConfig;
  const [kind, name = ''] = NetworkMode.split(/:(.*)/s);
  const shared = kind === 'container' ? containers.lookUp(name) : null;
  if (UTSMode === 'host') return hostName;
  return (shared ?? container).config.Hostname;
}
