import type { Exception } from './exceptions.ts';
import type { Problem } from './Problem.ts';

/** Problems no exception covers, and one problem for each exception that covers nothing any more. */
export function withoutExceptions(
  problems: readonly Problem[],
  exceptions: readonly Exception[],
): Problem[] {
  const covers = (exception: Exception, problem: Problem): boolean =>
    exception.path === problem.path && exception.rule === problem.rule;
  return [
    ...problems.filter((problem) => !exceptions.some((exception) => covers(exception, problem))),
    ...exceptions
      .filter((exception) => !problems.some((problem) => covers(exception, problem)))
      .map(({ path, rule }): Problem => {
        return { path, line: 0, rule: 'staleException', message: `no ${rule} problem left` };
      }),
  ];
}
