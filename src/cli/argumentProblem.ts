import type { ArgumentRule } from './VerbSpec.ts';

/** What docker says when a verb gets too few or too many arguments; null when their number is right. */
export function argumentProblem({ least, most }: ArgumentRule, count: number): string | null {
  if (count >= least && count <= most) return null;
  if (most === 0) return 'accepts no arguments';
  if (least === most) return `requires ${counted(least)}`;
  if (most === Infinity) return `requires at least ${counted(least)}`;
  if (least === 0) return `requires at most ${counted(most)}`;
  return `requires at least ${least} and at most ${counted(most)}`;
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'argument' : 'arguments'}`;
}
