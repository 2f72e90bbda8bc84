import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { MountPoint } from '../state/VolumeStore.ts';

/** What `--volumes-from container[:mode]` takes over; a later container covers an earlier one. @throws EngineError 400 */
export function mountsFrom(engine: Engine, hostConfig: HostConfig): readonly MountPoint[] {
  const byTarget = new Map<string, MountPoint>();
  for (const spec of hostConfig.VolumesFrom ?? []) {
    const [name = '', mode = ''] = spec.split(':');
    if (name === '')
      throw new EngineError(400, `volumes-from specification cannot be an empty string`);
    if (mode !== '' && !['ro', 'rw', 'z', 'Z'].includes(mode)) {
      throw new EngineError(400, `invalid mode: ${mode}`);
    }
    for (const mount of sourceOf(engine, name).mounts) {
      if (mount.isUnlisted) continue;
      const isReadOnly = mount.isReadOnly || mode === 'ro';
      byTarget.set(mount.target, { ...mount, mode, isReadOnly });
    }
  }
  return [...byTarget.values()];
}

/** Of a container that is not there creating one says so as of a bad request. */
function sourceOf({ containers }: Engine, name: string): ContainerRecord {
  try {
    return containers.find(name);
  } catch (error) {
    if (error instanceof EngineError) throw new EngineError(400, error.message);
    throw error;
  }
}
