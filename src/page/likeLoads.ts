import type { HostSnapshot } from '../world/HostSnapshot.ts';
import { Vitality } from '../world/Vitality.ts';
import { isUp } from './isUp.ts';

const ready = Vitality.indexOf('ready');

/** Whether two hosts, both up, have the same apps ready in the same numbers: only then do costs compare. */
export function likeLoads(one: HostSnapshot, other: HostSnapshot): boolean {
  return isUp(one) && isUp(other) && readyApps(one) === readyApps(other);
}

/** How many of each app are ready, by the catalogue's order. */
function readyApps({ instances }: HostSnapshot): string {
  const counts: number[] = [];
  for (let row = 0; row < instances.count; row += 1) {
    const app = instances.app[row] ?? 0;
    if (instances.vitality[row] === ready) counts[app] = (counts[app] ?? 0) + 1;
  }
  return counts.join();
}
