import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { MountPoint } from '../state/VolumeStore.ts';

/** What `--volumes-from container[:mode]` takes over; a later container covers an earlier one. @throws EngineError 404, 400 */
export function mountsFrom(engine: Engine, hostConfig: HostConfig): readonly MountPoint[] {
  const byTarget = new Map<string, MountPoint>();
  for (const spec of hostConfig.VolumesFrom ?? []) {
    const [name = '', mode = ''] = spec.split(':');
    if (name === '')
      throw new EngineError(400, `volumes-from specification cannot be an empty string`);
    if (mode !== '' && !['ro', 'rw', 'z', 'Z'].includes(mode)) {
      throw new EngineError(400, `invalid mode: ${mode}`);
    }
    for (const mount of engine.containers.find(name).mounts) {
      if (mount.isUnlisted) continue;
      const isReadOnly = mount.isReadOnly || mode === 'ro';
      byTarget.set(mount.target, { ...mount, mode, isReadOnly });
    }
  }
  return [...byTarget.values()];
}
