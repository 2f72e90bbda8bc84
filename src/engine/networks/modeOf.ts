import type { ContainerRecord } from '../state/ContainerRecord.ts';

/** A container's network mode; what is left to the daemon is the default bridge. */
export function modeOf({ hostConfig }: ContainerRecord): string {
  const mode = hostConfig.NetworkMode;
  return mode === 'default' || mode === '' ? 'bridge' : mode;
}
