import { Phase } from './Phase.ts';

/** Column of each phase in the flat phase arrays (`row * Phase.length + phaseIndex.kernel`). */
export const phaseIndex = Object.fromEntries(
  Phase.map((phase, index) => [phase, index]),
) as Readonly<Record<Phase, number>>;
