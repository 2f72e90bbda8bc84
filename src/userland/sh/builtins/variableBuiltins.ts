import type { Run } from '../../kernel/Wait.ts';
import { ShellError } from '../ShellError.ts';
import type { Shell } from '../Shell.ts';
import { singleQuote } from '../singleQuote.ts';
import type { Builtin } from './Builtin.ts';
import { declaration } from './declaration.ts';
import { getoptsBuiltin } from './getoptsBuiltin.ts';
import { setBuiltin } from './setBuiltin.ts';

const isName = /^[A-Za-z_]\w*$/;

/** What sets, marks and forgets variables. */
export const variableBuiltins: Readonly<Record<string, Builtin>> = {
  *export(shell, words) {
    return yield* mark(shell, words, 'isExported');
  },
  *readonly(shell, words) {
    return yield* mark(shell, words, 'isReadOnly');
  },

  *unset(shell, [, ...words]) {
    const flag = /^-[fvn]$/.test(words[0] ?? '') ? words.shift() : '';
    const isBash = shell.state.dialect === 'bash';
    for (const word of words) {
      const [, base = word, key] = /^(\w+)\[(.*)\]$/s.exec(word) ?? [];
      if (!isName.test(base) && flag !== '-f' && !isBash) {
        yield* shell.complain(`${word}: bad variable name`, 'unset');
        throw new ShellError('', 2);
      }
      if (shell.state.variables.get(base)?.isReadOnly && flag !== '-f') {
        yield* shell.complain(
          isBash ? `${base}: cannot unset: readonly variable` : `${base}: is read only`,
          'unset',
        );
        if (isBash) return 1;
        throw new ShellError('', 2);
      }
      if (flag !== '-f' && key !== undefined)
        shell.arrays.remove(
          base,
          shell.arrays.isKeyed(base) ? key : yield* shell.expander.evaluate(key),
        );
      else if (flag !== '-f' && shell.state.variables.has(base)) {
        shell.set(base, '');
        shell.state.variables.delete(base);
      } else if (flag !== '-v') shell.state.functions.delete(word);
    }
    return 0;
  },

  *local(shell, [, ...words]) {
    const locals = shell.state.locals.at(-1);
    if (!locals) {
      yield* shell.complain(
        shell.state.dialect === 'bash' ? 'can only be used in a function' : 'not in a function',
        'local',
      );
      if (shell.state.dialect === 'bash') return 1;
      throw new ShellError('', 2);
    }
    for (const word of words) {
      if (word.startsWith('-')) continue;
      const [name, value] = split(word);
      const old = shell.state.variables.get(name);
      if (!locals.has(name)) locals.set(name, old ? { ...old } : null);
      shell.state.variables.delete(name);
      if (value !== undefined) shell.set(name, value);
      // dash's begin as what they hide.
      else if (old && shell.state.dialect === 'dash') shell.set(name, old.value);
    }
    return 0;
  },

  *shift(shell, [, count = '1']) {
    const { parameters } = shell.state;
    if (!/^\d+$/.test(count)) {
      yield* shell.complain(`Illegal number: ${count}`, 'shift');
      throw new ShellError('', 2);
    }
    if (Number(count) > parameters.length) {
      if (shell.state.dialect !== 'dash') return 1;
      yield* shell.complain("can't shift that many", 'shift');
      throw new ShellError('', 2);
    }
    shell.state.parameters = parameters.slice(Number(count));
    return 0;
  },

  set: setBuiltin,

  *let(shell, [, ...words]) {
    if (words.length === 0) {
      yield* shell.complain('expression expected', 'let');
      return shell.state.dialect === 'bash' ? 1 : 2;
    }
    let value = '0';
    for (const word of words) value = yield* shell.expander.evaluate(word);
    return value === '0' ? 1 : 0;
  },
  getopts: getoptsBuiltin,
};

function split(word: string): [string, string | undefined] {
  const at = word.indexOf('=');
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function* mark(
  shell: Shell,
  [command = '', ...words]: readonly string[],
  flag: 'isExported' | 'isReadOnly',
): Run<number> {
  const { variables } = shell.state;
  const shown = words.filter((word) => !word.startsWith('-'));
  if (shell.state.dialect === 'dash' && words.includes('-n')) {
    yield* shell.complain('Illegal option -n', command);
    throw new ShellError('', 2);
  }
  if (shown.length === 0) {
    for (const [name, one] of [...variables].sort(([a], [b]) => (a < b ? -1 : 1)))
      if (one[flag])
        yield* shell.os.print(
          shell.state.dialect === 'bash'
            ? declaration(shell, name)
            : `${command} ${name}=${singleQuote(one.value, 'ash')}\n`,
        );
    return 0;
  }
  for (const word of shown) {
    const [name, value] = split(word);
    if (!isName.test(name)) {
      yield* shell.complain(
        shell.state.dialect === 'bash'
          ? `\`${word}': not a valid identifier`
          : `${name}: bad variable name`,
        command,
      );
      if (shell.state.dialect === 'bash') return 1;
      throw new ShellError('', 2);
    }
    if (value !== undefined || !variables.has(name)) shell.set(name, value ?? '');
    const one = variables.get(name);
    if (one) one[flag] = !words.includes('-n');
  }
  return 0;
}
