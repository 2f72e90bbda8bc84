import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { modeOf } from './modeOf.ts';

const own = /^(?:bridge|host|none|container:.*)$/;

/**
 * Refuses `--link` to a container that is not there, or has the host's network: Moby's registerLinks, which
 * looks at containers on the default bridge only.
 * @throws EngineError 400
 */
export function checkLinks(
  container: ContainerRecord,
  find: (name: string) => ContainerRecord | null,
): void {
  if (!own.test(modeOf(container))) return;
  for (const link of container.hostConfig.Links ?? []) {
    const [name = ''] = link.split(':');
    const target = find(name);
    if (!target) {
      throw new EngineError(400, `could not get container for ${name}: No such container: ${name}`);
    }
    if (modeOf(target) === 'host') {
      const reason =
        "conflicting options: host type networking can't be used with links. This would result in undefined behavior";
      throw new EngineError(400, reason);
    }
  }
}
