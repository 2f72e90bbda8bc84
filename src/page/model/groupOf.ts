import type { ModelConstant } from './ModelFacts.ts';

/** What a constant is about, as the page groups them. */
export type ConstantGroup = 'memory' | 'disk' | 'start' | 'server' | 'factors';

/** The group of a constant, by its name and unit. */
export function groupOf({ name, unit }: ModelConstant): ConstantGroup {
  if (name.endsWith('DiskBytes') || name === 'linkedCloneBytes') return 'disk';
  if (name.startsWith('host') && unit.endsWith('ms')) return 'server';
  if (unit === 'ms' || unit === 'core-ms') return 'start';
  return unit === 'bytes' ? 'memory' : 'factors';
}
