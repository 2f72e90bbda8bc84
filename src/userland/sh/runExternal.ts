import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import { findCommand } from './findCommand.ts';
import type { Shell } from './Shell.ts';

/** Runs a program that is not part of the shell, in a child or, at the very end, in its place. */
export function* runExternal(
  shell: Shell,
  words: readonly string[],
  assigned: readonly [string, string][],
  isTail: boolean,
): Run<number> {
  const found = yield* findCommand(shell, words);
  if (typeof found === 'number') return found;
  const env = shell.environment();
  for (const [name, value] of assigned) env.set(name, value);
  if (isTail && shell.state.traps.size === 0 && !shell.state.isInteractive) {
    shell.os.env = env;
    yield* shell.os.become(found.program, found.args);
  }
  let child: Os;
  try {
    child = yield* shell.os.fork(
      function* (os) {
        return yield* os.become(found.program, found.args);
      },
      words,
      (one) => {
        one.env = env;
        shell.interpreter.ownGroup(one, 0);
      },
    );
  } catch (error) {
    throw shell.forkError(error);
  }
  const status = yield* shell.waitFor(child);
  shell.interpreter.takeTerminalBack();
  return status;
}
