import type { HostSnapshot } from './HostSnapshot.ts';
import { Harm } from './Harm.ts';
import { Vitality } from './Vitality.ts';

const alive = new Set(
  (['starting', 'ready', 'paused', 'stopping'] as const).map((name) => Vitality.indexOf(name)),
);
const none = Harm.indexOf('none');

/** Instances beside `row` that were running when it fell into trouble: alive, or brought down by it. */
export function neighboursOf({ instances }: HostSnapshot, row: number): number {
  let neighbours = 0;
  for (let other = 0; other < instances.count; other += 1) {
    if (other === row) continue;
    const isHurt = (instances.harm[other] ?? none) !== none;
    if (isHurt || alive.has(instances.vitality[other] ?? -1)) neighbours += 1;
  }
  return neighbours;
}
