import { errorWords } from '../kernel/errorWords.ts';
import { findInPath } from '../kernel/findInPath.ts';
import { findProgram } from '../kernel/findProgram.ts';
import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';

/** `exec "$@"` as the last line of a script: what it finds takes its place; 126 or 127 when it cannot. */
export function* becomeCommand(os: Os, words: readonly string[]): Run<number> {
  const [name] = words;
  if (name === undefined) return 0;
  const path = findInPath(os, name);
  const script = os.args[0] ?? '';
  if (path === null) {
    yield* os.complain(`${script}: exec: ${name}: not found\n`);
    return 127;
  }
  let found;
  try {
    found = findProgram(os, path, words);
  } catch (error) {
    const reason = errorWords(error);
    if (reason === null) throw error;
    yield* os.complain(`${script}: exec: ${name}: ${reason}\n`);
    return 126;
  }
  return yield* os.become(found.program, found.args);
}
