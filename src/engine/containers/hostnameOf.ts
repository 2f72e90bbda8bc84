import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';

/** What `hostname` says in a container: its own, or that of the container whose network it shares. */
export function hostnameOf({ containers }: Engine, container: ContainerRecord): string {
  const { NetworkMode } = container.hostConfig;
  const [kind, name = ''] = NetworkMode.split(/:(.*)/s);
  const shared = kind === 'container' ? containers.lookUp(name) : null;
  return (shared ?? container).config.Hostname;
}
