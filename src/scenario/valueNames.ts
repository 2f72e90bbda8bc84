import type { Platform } from '../world/Platform.ts';
import { dockerQuantities } from './dockerQuantities.ts';
import { hostQuantities } from './hostQuantities.ts';
import { ratioSense } from './ratioSense.ts';
import { runQuantities } from './runQuantities.ts';

/** Names a caption may use in braces when a run has these hosts; `ratio.*` needs a VM and a container host, `docker.*` a container host. */
export function valueNames(platforms: readonly Platform[]): readonly string[] {
  const comparing = platforms.includes('vm') && platforms.includes('container');
  return [
    'square',
    ...Object.keys(runQuantities),
    ...(platforms.includes('container')
      ? Object.keys(dockerQuantities).map((name) => `docker.${name}`)
      : []),
    ...(comparing ? Object.keys(ratioSense).map((name) => `ratio.${name}`) : []),
    ...platforms.flatMap((host) => Object.keys(hostQuantities).map((name) => `${host}.${name}`)),
  ];
}
