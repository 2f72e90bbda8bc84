import { applet } from './applet.ts';
import { findInPath } from '../kernel/findInPath.ts';
import { findProgram } from '../kernel/findProgram.ts';
import { errorWords } from '../kernel/errorWords.ts';

export const env = applet('+iu:0', '[-iu0] [-] [NAME=VALUE]... [PROG ARGS]', function* (os, given) {
  const words = [...given.rest];
  if (given.has('i') || words[0] === '-') os.env.clear();
  if (words[0] === '-') words.shift();
  for (const name of given.values('u')) os.env.delete(name);
  while (words[0]?.includes('=')) {
    const [name = '', value = ''] = (words.shift() ?? '').split(/=(.*)/s);
    os.env.set(name, value);
  }
  const [program] = words;
  if (program === undefined) {
    for (const [name, value] of os.env)
      yield* os.print(`${name}=${value}${given.has('0') ? '\0' : '\n'}`);
    return 0;
  }
  try {
    const path = findInPath(os, program);
    if (path !== null) {
      const found = findProgram(os, path, words);
      yield* os.become(found.program, found.args);
    }
  } catch (error) {
    const reason = errorWords(error);
    if (reason === null) throw error;
    yield* os.complain(`env: can't execute '${program}': ${reason}\n`);
    return 126;
  }
  yield* os.complain(`env: can't execute '${program}': No such file or directory\n`);
  return 127;
});
