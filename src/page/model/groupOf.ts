import type { ModelConstant } from './ModelFacts.ts';

/** What a constant is about, as the page groups them. */
export type ConstantGroup = 'memory' | 'disk' | 'start' | 'factors';

/** The group of a constant, by its name and unit. */
export function groupOf({ name, unit }: ModelConstant): ConstantGroup {
  if (name.endsWith('DiskBytes') || name === 'linkedCloneBytes') return 'disk';
  if (unit === 'ms' || unit === 'core-ms') return 'start';
  return unit === 'bytes' ? 'memory' : 'factors';
}
