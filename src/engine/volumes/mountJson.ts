import type { MountPoint } from '../state/VolumeStore.ts';
import { dockerRoot } from '../dockerRoot.ts';

/** One of inspect's `Mounts`. */
export function mountJson({ type, source, target, mode, isReadOnly }: MountPoint): object {
  const isVolume = type === 'volume';
  return {
    Type: type,
    ...(isVolume && { Name: source }),
    Source: isVolume ? `${dockerRoot}/volumes/${source}/_data` : source,
    Destination: target,
    ...(isVolume && { Driver: 'local' }),
    Mode: mode,
    RW: !isReadOnly,
    Propagation: type === 'bind' ? 'rprivate' : '',
  };
}
