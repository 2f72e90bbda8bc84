import type { WorldSnapshot } from '../world/WorldSnapshot.ts';
import { hostQuantities } from './hostQuantities.ts';
import type { Quantity } from './Quantity.ts';
import { ratioSense } from './ratioSense.ts';
import { runQuantities } from './runQuantities.ts';

/** The value of a name of `valueNames`, now; NaN where the run has nothing to measure yet. */
export function captionValue(name: string, world: WorldSnapshot): Quantity {
  const ofRun = runQuantities[name];
  if (ofRun) return ofRun(world);
  const dot = name.indexOf('.');
  const hostId = name.slice(0, dot);
  const rest = name.slice(dot + 1);
  if (hostId === 'ratio') {
    const vm = captionValue(`vm.${rest}`, world).value;
    const container = captionValue(`container.${rest}`, world).value;
    return { kind: 'ratio', value: ratioSense[rest] === 'gain' ? container / vm : vm / container };
  }
  const host = world.hosts.find(({ id }) => id === hostId);
  const read = hostQuantities[rest];
  return host && read ? read(host) : { kind: 'count', value: Number.NaN };
}
