import type { WorldSnapshot } from '../world/WorldSnapshot.ts';
import { hostQuantities } from './hostQuantities.ts';
import type { Quantity } from './Quantity.ts';
import { ratioSense } from './ratioSense.ts';
import { runQuantities } from './runQuantities.ts';

const unknown: Quantity = { kind: 'count', value: NaN };

/**
 * The value of a name of `valueNames`, now; NaN where the run has nothing to measure yet. Names in `docker`
 * are asked of `dockerValue`, which comes with the daemon.
 */
export function captionValue(
  name: string,
  world: WorldSnapshot,
  dockerValue?: (name: string) => Quantity | null,
): Quantity {
  const ofRun = runQuantities[name];
  if (ofRun) return ofRun(world);
  const dot = name.indexOf('.');
  const hostId = name.slice(0, dot);
  const rest = name.slice(dot + 1);
  if (hostId === 'docker') return dockerValue?.(rest) ?? unknown;
  if (hostId === 'ratio') {
    const vm = captionValue(`vm.${rest}`, world).value;
    const container = captionValue(`container.${rest}`, world).value;
    return { kind: 'ratio', value: ratioSense[rest] === 'gain' ? container / vm : vm / container };
  }
  const host = world.hosts.find(({ id }) => id === hostId);
  const read = hostQuantities[rest];
  return host && read ? read(host) : unknown;
}
