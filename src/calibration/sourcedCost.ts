import type { Costs } from '../world/Costs.ts';
import type { ExplanationTerm } from '../world/Explanation.ts';
import type { PlatformPreset } from '../world/PlatformPreset.ts';
import { constants } from './constants.ts';

/** A cost as a term of a formula, with the sources of the platform where it differs there. */
export function sourcedCost(
  symbol: string,
  name: keyof Costs,
  preset: PlatformPreset | null,
): ExplanationTerm {
  const { value, unit, sourceIds } = constants[name];
  const own = preset?.costs[name];
  return {
    symbol,
    value: own ?? value,
    unit: unit === 'cores' ? 'count' : unit === 'core-ms/byte' ? 'ratio' : unit,
    sourceIds: own === undefined ? sourceIds : (preset?.sourceIds ?? []),
    constant: name,
  };
}
