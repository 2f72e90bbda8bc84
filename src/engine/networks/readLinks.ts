import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { modeOf } from './modeOf.ts';

const own = /^(?:bridge|host|none|container:.*)$/;

/**
 * What `--link` names, with the alias it is to have: Moby's registerLinks, which looks at containers on the
 * default bridge only and does not refuse others.
 * @param find as dockerd finds containers. @throws EngineError 400 when it is not there, or has the host's network
 */
export function readLinks(
  container: ContainerRecord,
  find: (name: string) => ContainerRecord,
): readonly (readonly [alias: string, child: ContainerRecord])[] {
  if (!own.test(modeOf(container))) return [];
  return (container.hostConfig.Links ?? []).map((link) => {
    const [name = '', alias = ''] = link.split(':');
    const child = childNamed(name, find);
    if (modeOf(child) === 'host') {
      const reason =
        "conflicting options: host type networking can't be used with links. This would result in undefined behavior";
      throw new EngineError(400, reason);
    }
    return [alias || name.slice(name.lastIndexOf('/') + 1), child];
  });
}

function childNamed(name: string, find: (name: string) => ContainerRecord): ContainerRecord {
  try {
    return find(name);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError(400, `could not get container for ${name}: ${error.message}`);
  }
}
