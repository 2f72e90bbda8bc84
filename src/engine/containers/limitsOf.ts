import type { ResourceLimit } from '../../userland/kernel/ResourceLimit.ts';
import type { Ulimit } from '../state/Resources.ts';

/** Limits of a container's processes, by name; -1 stands for none. */
export function limitsOf(ulimits: readonly Ulimit[]): Record<string, ResourceLimit> {
  const read = (value: number) => (value < 0 ? Infinity : value);
  return Object.fromEntries(
    ulimits.map(({ Name, Soft, Hard }) => [Name, { soft: read(Soft), hard: read(Hard) }]),
  );
}
