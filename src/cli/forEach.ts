import type { CliContext } from './CliContext.ts';
import { CliError } from './CliError.ts';

/**
 * Does something for each argument at the same time, and prints the argument once it is done, in order.
 * @throws CliError with every failure, a line each
 */
export async function forEach(
  { io }: CliContext,
  names: readonly string[],
  act: (name: string) => Promise<unknown>,
): Promise<number> {
  const running = names.map((name) =>
    act(name).then(
      () => null,
      (error: unknown) => error,
    ),
  );
  const problems: string[] = [];
  for (const [index, outcome] of running.entries()) {
    const error = await outcome;
    if (error === null) io.write(1, `${names[index] ?? ''}\n`);
    else if (error instanceof CliError) problems.push(error.message);
    else throw error;
  }
  if (problems.length > 0) throw new CliError(problems.join('\n'));
  return 0;
}
