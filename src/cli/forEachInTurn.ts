import type { CliContext } from './CliContext.ts';
import { CliError } from './CliError.ts';

/** Like `forEach`, one after the other; what is given back is printed in place of the argument. */
export async function forEachInTurn(
  { io }: CliContext,
  names: readonly string[],
  act: (name: string) => Promise<string>,
): Promise<number> {
  const problems: string[] = [];
  for (const name of names) {
    try {
      io.write(1, `${await act(name)}\n`);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new CliError(problems.join('\n'));
  return 0;
}
