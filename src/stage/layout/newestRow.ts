import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { Vitality } from '../../world/Vitality.ts';

const ready = Vitality.indexOf('ready');

/** The newest ready instance, else the newest that holds memory, else -1. */
export function newestRow(host: HostSnapshot, bytes: Float64Array): number {
  let standing = -1;
  for (let row = host.instances.count - 1; row >= 0; row -= 1) {
    if ((bytes[row] ?? 0) <= 0) continue;
    if (host.instances.vitality[row] === ready) return row;
    if (standing < 0) standing = row;
  }
  return standing;
}
