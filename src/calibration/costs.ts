import type { Costs } from '../world/Costs.ts';
import { constants } from './constants.ts';

/** The values of `constants`, as the rules take them. A constant without a cost, or the reverse, does not compile. */
export const costs: Costs = Object.fromEntries(
  Object.entries(constants).map(([name, constant]) => [name, constant.value]),
) as Record<keyof typeof constants, number>;
