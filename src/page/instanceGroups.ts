import type { InstanceTable } from '../world/InstanceTable.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { Vitality } from '../world/Vitality.ts';

/** Instances of one app in one state. */
export interface InstanceGroup {
  /** Index into the catalogue's apps. */
  readonly app: number;
  readonly vitality: Vitality;
  readonly count: number;
  readonly memoryBytes: number;
}

const kinds = MemoryKind.length;

/** The instances still there, by app and vitality, in that order. */
export function instanceGroups(table: InstanceTable): readonly InstanceGroup[] {
  const counts: number[] = [];
  const bytes: number[] = [];
  for (let row = 0; row < table.count; row += 1) {
    const group = (table.app[row] ?? 0) * Vitality.length + (table.vitality[row] ?? 0);
    counts[group] = (counts[group] ?? 0) + 1;
    let sum = bytes[group] ?? 0;
    for (let kind = 0; kind < kinds; kind += 1) sum += table.memoryBytes[row * kinds + kind] ?? 0;
    bytes[group] = sum;
  }
  return counts.flatMap((count, group) => {
    const vitality = Vitality[group % Vitality.length];
    if (!count || !vitality || vitality === 'removed') return [];
    const app = Math.floor(group / Vitality.length);
    return [{ app, vitality, count, memoryBytes: bytes[group] ?? 0 }];
  });
}
