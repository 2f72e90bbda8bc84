import { echo } from '../../applets/echo.ts';
import { printf } from '../../applets/printf.ts';
import { test } from '../../applets/test.ts';
import type { Program } from '../../kernel/Program.ts';
import type { Builtin } from './Builtin.ts';

/** Applets the shell runs without a process: their messages begin with its own name. */
export const appletBuiltins: Readonly<Record<string, Builtin>> = {
  echo: within(echo),
  printf: within(printf),
  test: within(test),
  '[': within(test),
  '[[': within(test),
};

function within(program: Program): Builtin {
  return function* (shell, words) {
    const { os, state } = shell;
    const before = os.args;
    const [name = ''] = words;
    const isTest = name.startsWith('[');
    const closing = name === '[' ? ']' : ']]';
    if (isTest && words.at(-1) !== closing) {
      if (state.dialect === 'bash') yield* shell.complain(`missing \`${closing}'`, name);
      else yield* os.complain(`${state.name}: missing ${closing}\n`);
      return 2;
    }
    os.args = [state.name, ...words.slice(1, isTest ? -1 : undefined)];
    try {
      return yield* program(os);
    } finally {
      os.args = before;
    }
  };
}
