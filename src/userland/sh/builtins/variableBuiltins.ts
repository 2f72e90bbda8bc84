import type { Run } from '../../kernel/Wait.ts';
import { arithmetic } from '../arithmetic.ts';
import { ArithmeticError } from '../ArithmeticError.ts';
import { ShellError } from '../ShellError.ts';
import type { Shell } from '../Shell.ts';
import type { Builtin } from './Builtin.ts';

const isName = /^[A-Za-z_]\w*$/;

/** What sets, marks and forgets variables. */
export const variableBuiltins: Readonly<Record<string, Builtin>> = {
  *export(shell, words) {
    return yield* mark(shell, words, 'isExported');
  },
  *readonly(shell, words) {
    return yield* mark(shell, words, 'isReadOnly');
  },
  *declare(shell, words) {
    return yield* mark(shell, words, null);
  },

  *unset(shell, [, ...words]) {
    const isFunction = words[0] === '-f';
    if (/^-[fv]$/.test(words[0] ?? '')) words.shift();
    for (const word of words) {
      if (shell.state.variables.get(word)?.isReadOnly)
        throw new ShellError(`unset: ${word}: is read only`);
      if (!isFunction && shell.state.variables.has(word)) {
        shell.set(word, '');
        shell.state.variables.delete(word);
      } else shell.state.functions.delete(word);
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
      shell.set(name, value ?? old?.value ?? '');
    }
    return 0;
  },

  *shift(shell, [, count = '1']) {
    const { parameters } = shell.state;
    if (!/^\d+$/.test(count)) {
      yield* shell.complain(`Illegal number: ${count}`, 'shift');
      throw new ShellError('', 2);
    }
    if (Number(count) > parameters.length) return 1;
    shell.state.parameters = parameters.slice(Number(count));
    return 0;
  },

  *set(shell, [, ...words]) {
    const { state } = shell;
    if (words.length === 0) {
      for (const [name, { value }] of [...state.variables].sort(([a], [b]) => (a < b ? -1 : 1)))
        yield* shell.os.print(`${name}='${value.replaceAll("'", `'"'"'`)}'\n`);
      return 0;
    }
    while (/^[-+]/.test(words[0] ?? '')) {
      const word = words.shift() ?? '';
      if (word === '--') {
        state.parameters = words;
        return 0;
      }
      if (word === '-o' || word === '+o') {
        const option = {
          errexit: 'e',
          nounset: 'u',
          xtrace: 'x',
          noglob: 'f',
          noclobber: 'C',
          allexport: 'a',
        }[words.shift() ?? ''];
        if (option) toggle(state.options, option, word === '-o');
        continue;
      }
      for (const letter of word.slice(1)) {
        if (!'abCefhmnuvxE'.includes(letter)) {
          yield* shell.complain(`illegal option ${word[0]}${letter}`, 'set');
          throw new ShellError('', 2);
        }
        toggle(state.options, letter, word.startsWith('-'));
      }
    }
    if (words.length > 0) state.parameters = words;
    return 0;
  },

  *let(shell, [, ...words]) {
    let value = 0n;
    for (const word of words) {
      try {
        value = arithmetic(word, {
          get: (name) => String(shell.parameter(name) ?? ''),
          set: (name, text) => shell.set(name, text),
        });
      } catch (error) {
        if (error instanceof ArithmeticError) throw new ShellError(error.message);
        throw error;
      }
    }
    return value === 0n ? 1 : 0;
  },

  *getopts(shell, [, options = '', name = '', ...given]) {
    const { state } = shell;
    const words = given.length > 0 ? given : state.parameters;
    let index = Number(shell.get('OPTIND') ?? '1') || 1;
    const word = words[index - 1] ?? '';
    if (state.getoptsAt === 0 && (!/^-./.test(word) || word === '--')) {
      if (word === '--') shell.set('OPTIND', String(index + 1));
      shell.set(name, '?');
      return 1;
    }
    const at = Math.max(1, state.getoptsAt);
    const letter = word[at] ?? '';
    const place = options.replace(/^:/, '').indexOf(letter);
    const takes = place >= 0 && options.replace(/^:/, '')[place + 1] === ':';
    state.getoptsAt = at + 1 < word.length && !takes ? at + 1 : 0;
    if (state.getoptsAt === 0) index += 1;
    if (place < 0 || letter === ':') {
      shell.set('OPTIND', String(index));
      shell.set(name, '?');
      if (options.startsWith(':')) shell.set('OPTARG', letter);
      else yield* shell.os.complain(`Illegal option -${letter}\n`);
      return 0;
    }
    shell.set(name, letter);
    if (takes) {
      const rest = word.slice(at + 1);
      const value = rest || words[index - 1];
      if (!rest) index += 1;
      if (value === undefined) {
        yield* shell.os.complain(`No arg for -${letter} option\n`);
        shell.set(name, '?');
      } else shell.set('OPTARG', value);
    }
    shell.set('OPTIND', String(index));
    return 0;
  },
};

function split(word: string): [string, string | undefined] {
  const at = word.indexOf('=');
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function toggle(options: Set<string>, letter: string, isOn: boolean): void {
  if (isOn) options.add(letter);
  else options.delete(letter);
}

function* mark(
  shell: Shell,
  [command = '', ...words]: readonly string[],
  flag: 'isExported' | 'isReadOnly' | null,
): Run<number> {
  const { variables } = shell.state;
  const shown = words.filter((word) => !word.startsWith('-'));
  if (shown.length === 0) {
    for (const [name, one] of [...variables].sort(([a], [b]) => (a < b ? -1 : 1)))
      if (flag && one[flag])
        yield* shell.os.print(`${command} ${name}='${one.value.replaceAll("'", `'"'"'`)}'\n`);
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
    if (one && flag) one[flag] = !words.includes('-n');
  }
  return 0;
}
