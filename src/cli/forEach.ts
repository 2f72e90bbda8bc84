import type { CliContext } from './CliContext.ts';
import { CliError } from './CliError.ts';

/**
 * Does something for each argument at the same time, and prints the argument once it is done, in
 * order; a forgiven failure is told where it happens and counts as none.
 * @throws CliError with every other failure, a line each
 */
export async function forEach(
  { io }: CliContext,
  names: readonly string[],
  act: (name: string) => Promise<unknown>,
  isForgiven: (error: CliError) => boolean = () => false,
): Promise<number> {
  const running = names.map((name) =>
    act(name).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    ),
  );
  const problems: string[] = [];
  for (const [index, outcome] of running.entries()) {
    const error = await outcome;
    if (error === null) io.write(1, `${names[index] ?? ''}\n`);
    else if (!(error instanceof CliError)) throw error;
    else if (isForgiven(error)) io.write(2, `${error.message}\n`);
    else problems.push(error.message);
  }
  if (problems.length > 0) throw new CliError(problems.join('\n'));
  return 0;
}
