import { echo } from '../../applets/echo.ts';
import { printf } from '../../applets/printf.ts';
import { test } from '../../applets/test.ts';
import type { Program } from '../../kernel/Program.ts';
import type { Builtin } from './Builtin.ts';
import { dashEcho } from './dashEcho.ts';

/** Applets the shell runs without a process: their messages begin with its own name. */
export const appletBuiltins: Readonly<Record<string, Builtin>> = {
  echo: (shell, words) =>
    shell.state.dialect === 'dash' ? dashEcho(shell, words) : within(echo)(shell, words),
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
      else if (state.dialect === 'dash') yield* shell.complain(`missing ${closing}`, name);
      else yield* os.complain(`${state.name}: missing ${closing}\n`);
      return 2;
    }
    const isDash = state.dialect === 'dash';
    const said = isDash ? `${state.name}: ${state.line}: ${name}` : state.name;
    os.args = [said, ...words.slice(1, isTest ? -1 : undefined)];
    try {
      return yield* program(os);
    } finally {
      os.args = before;
    }
  };
}
