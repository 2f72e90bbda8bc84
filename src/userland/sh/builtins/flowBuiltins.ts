import { errorWords } from '../../kernel/errorWords.ts';
import { ExitFlow } from '../ExitFlow.ts';
import { LoopFlow } from '../LoopFlow.ts';
import { ReturnFlow } from '../ReturnFlow.ts';
import { ShellError } from '../ShellError.ts';
import { findCommand } from '../findCommand.ts';
import type { Run } from '../../kernel/Wait.ts';
import type { Shell } from '../Shell.ts';
import { ShellSyntaxError } from '../ShellSyntaxError.ts';
import type { Builtin } from './Builtin.ts';

const source: Builtin = function* (shell, [name = '.', path, ...words]) {
  if (path === undefined) {
    yield* shell.complain('filename argument required', name);
    return 2;
  }
  let text: string;
  try {
    text = shell.os.files.text(path);
  } catch (error) {
    const reason = errorWords(error);
    if (reason === null) throw error;
    if (shell.state.dialect === 'bash') {
      yield* shell.complain(`${path}: ${reason}`);
      return 1;
    }
    yield* shell.complain(`can't open '${path}': ${reason}`, name);
    throw new ShellError('', 2);
  }
  const { parameters } = shell.state;
  if (words.length > 0) shell.state.parameters = words;
  shell.state.sourced.push(path);
  try {
    return yield* shell.source(text);
  } catch (error) {
    if (error instanceof ReturnFlow) return error.status;
    throw error;
  } finally {
    shell.state.sourced.pop();
    shell.state.parameters = parameters;
  }
};

/** What moves control elsewhere. */
export const flowBuiltins: Readonly<Record<string, Builtin>> = {
  *':'() {
    return 0;
  },
  *true() {
    return 0;
  },
  *false() {
    return 1;
  },
  *break(shell, words) {
    return yield* leaveLoop(shell, words, false);
  },
  *continue(shell, words) {
    return yield* leaveLoop(shell, words, true);
  },
  *return(shell, words) {
    const { dialect, calls, sourced } = shell.state;
    if (dialect === 'bash' && calls.length === 0 && sourced.length === 0) {
      yield* shell.complain("can only `return' from a function or sourced script", 'return');
      return 2;
    }
    throw new ReturnFlow(yield* statusOf(shell, words));
  },
  *exit(shell, words) {
    throw new ExitFlow(yield* statusOf(shell, words));
  },
  *eval(shell, [, ...words]) {
    try {
      return yield* shell.source(words.join(' '));
    } catch (error) {
      if (!(error instanceof ShellSyntaxError)) throw error;
      yield* shell.complain(error.message, 'eval');
      throw new ShellError('', 2);
    }
  },
  '.': source,
  source,
  *exec(shell, [, ...words]) {
    if (words[0] === '--') words.shift();
    if (words.length === 0) {
      shell.interpreter.keepsRedirections = true;
      return 0;
    }
    const found = yield* findCommand(shell, words, 'exec');
    if (typeof found === 'number') throw new ExitFlow(found);
    shell.os.env = shell.environment();
    return yield* shell.os.become(found.program, found.args);
  },
};

function* leaveLoop(shell: Shell, words: readonly string[], isContinue: boolean): Run<number> {
  const { loopDepth, dialect } = shell.state;
  if (loopDepth === 0) {
    if (dialect === 'bash')
      yield* shell.complain("only meaningful in a `for', `while', or `until' loop", words[0]);
    return 0;
  }
  const levels = Math.min(Math.max(1, Number(words[1] ?? 1) || 1), loopDepth);
  throw new LoopFlow(levels, isContinue);
}

function* statusOf(shell: Shell, [name, code]: readonly string[]): Run<number> {
  if (code === undefined) return shell.state.status;
  if (/^\d+$/.test(code) || (shell.state.dialect === 'bash' && /^-\d+$/.test(code)))
    return Number(code) & 255;
  if (shell.state.dialect === 'bash') {
    yield* shell.complain(`${code}: numeric argument required`, name);
    return 2;
  }
  yield* shell.complain(`Illegal number: ${code}`, name);
  throw new ShellError('', 2);
}
