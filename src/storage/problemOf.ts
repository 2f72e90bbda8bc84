import type { RunProblem, RunProblemCode } from './RunProblem.ts';

/** A problem with the figures that matter to its sentence; the others stay empty. */
export function problemOf(
  code: RunProblemCode,
  figures: Partial<Omit<RunProblem, 'code'>> = {},
): RunProblem {
  return { code, field: '', found: '', expected: '', keptAs: '', ...figures };
}
