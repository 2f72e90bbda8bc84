import type { HostSnapshot } from '../../world/HostSnapshot.ts';

/** Instances of one app that hold the same amount of something. */
export interface Holder {
  /** Index into the catalogue's apps. */
  readonly app: number;
  readonly count: number;
  /** What each of them holds, bytes. */
  readonly bytes: number;
  /** The first of them. */
  readonly row: number;
}

/** Groups the instances of a host by app and by what each holds, the most in all first. */
export function holdersOf(
  { instances }: HostSnapshot,
  bytesOf: (row: number) => number,
): readonly Holder[] {
  const groups = new Map<string, Holder>();
  for (let row = 0; row < instances.count; row += 1) {
    const bytes = bytesOf(row);
    if (bytes <= 0) continue;
    const app = instances.app[row] ?? 0;
    const key = `${app} ${bytes}`;
    const known = groups.get(key);
    groups.set(key, known ? { ...known, count: known.count + 1 } : { app, count: 1, bytes, row });
  }
  return [...groups.values()].sort((a, b) => b.bytes * b.count - a.bytes * a.count);
}
