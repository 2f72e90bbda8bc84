import type { Run } from '../../kernel/Wait.ts';
import type { Shell } from '../Shell.ts';
import { ShellError } from '../ShellError.ts';
import { singleQuote } from '../singleQuote.ts';
import type { Builtin } from './Builtin.ts';

/** Long names of options in ash's order; what has no letter is kept by its name. */
const ashOptions: readonly (readonly [string, string])[] = [
  ['errexit', 'e'],
  ['noglob', 'f'],
  ['ignoreeof', 'I'],
  ['monitor', 'm'],
  ['noexec', 'n'],
  ['xtrace', 'x'],
  ['verbose', 'v'],
  ['noclobber', 'C'],
  ['allexport', 'a'],
  ['notify', 'b'],
  ['nounset', 'u'],
  ['errtrace', 'E'],
  ['vi', 'vi'],
  ['pipefail', 'pipefail'],
];
const dashOptions = ashOptions.filter(([name]) => !['errtrace', 'pipefail'].includes(name));
const bashOptions: readonly (readonly [string, string])[] = [
  ['allexport', 'a'],
  ['braceexpand', 'B'],
  ['emacs', 'emacs'],
  ['errexit', 'e'],
  ['errtrace', 'E'],
  ['functrace', 'T'],
  ['hashall', 'h'],
  ['histexpand', 'H'],
  ['history', 'history'],
  ['ignoreeof', 'ignoreeof'],
  ['interactive-comments', 'interactive-comments'],
  ['keyword', 'k'],
  ['monitor', 'm'],
  ['noclobber', 'C'],
  ['noexec', 'n'],
  ['noglob', 'f'],
  ['nolog', 'nolog'],
  ['notify', 'b'],
  ['nounset', 'u'],
  ['onecmd', 't'],
  ['physical', 'P'],
  ['pipefail', 'pipefail'],
  ['posix', 'posix'],
  ['privileged', 'p'],
  ['verbose', 'v'],
  ['vi', 'vi'],
  ['xtrace', 'x'],
];
const bashDefaults = new Set(['B', 'h', 'interactive-comments']);

/** `set [-OPTIONS] [-o NAME] [--] [PARAMETER...]` */
export const setBuiltin: Builtin = function* (shell, [, ...words]) {
  const { state } = shell;
  if (words.length === 0) return yield* listVariables(shell);
  while (/^[-+]./.test(words[0] ?? '')) {
    const word = words.shift() ?? '';
    if (word === '--') {
      state.parameters = words;
      return 0;
    }
    const isOn = word.startsWith('-');
    for (const letter of word.slice(1)) {
      if (letter === 'o') {
        if (words.length === 0) return yield* listOptions(shell, isOn);
        if (!(yield* setNamed(shell, words.shift() ?? '', isOn)))
          return failed(shell, state.dialect === 'dash');
      } else if (!known(shell).some(([, one]) => one === letter)) {
        yield* shell.complain(unknown(shell, `${word[0]}${letter}`), 'set');
        return failed(shell, true);
      } else if (letter === 'm' && !shell.os.terminal && state.dialect !== 'bash') {
        yield* shell.complain("can't access tty; job control turned off", 'set');
      } else toggle(shell, letter, isOn);
    }
  }
  if (words.length > 0) state.parameters = words;
  return 0;
};
const optionsOf = { ash: ashOptions, dash: dashOptions, bash: bashOptions } as const;

function known({ state }: Shell): readonly (readonly [string, string])[] {
  return optionsOf[state.dialect];
}

function toggle({ state }: Shell, key: string, isOn: boolean): void {
  if (isOn) state.options.add(key);
  else state.options.delete(key);
}

function unknown({ state }: Shell, word: string): string {
  return state.dialect === 'bash' ? `${word}: invalid option` : `illegal option ${word}`;
}

function failed({ state }: Shell, isLetter = false): number {
  if (state.dialect === 'bash') return isLetter ? 2 : 1;
  if (isLetter) throw new ShellError('', 2);
  return 1;
}

function* setNamed(shell: Shell, name: string, isOn: boolean): Run<boolean> {
  const key = known(shell).find(([one]) => one === name)?.[1];
  if (key !== undefined) {
    toggle(shell, key, isOn);
    return true;
  }
  const isBash = shell.state.dialect === 'bash';
  const message = isBash ? `${name}: invalid option name` : `illegal option -o ${name}`;
  yield* shell.complain(message, 'set');
  return false;
}

/** `set -o` for people, `set +o` to be read back. */
function* listOptions(shell: Shell, isShown: boolean): Run<number> {
  const { options, dialect, isInteractive } = shell.state;
  for (const [name, key] of known(shell)) {
    const isDefault = dialect === 'bash' && bashDefaults.has(key);
    const isOn = options.has(key) || isDefault || (isInteractive && key === 'm');
    const state = isOn ? 'on' : 'off';
    const line = isShown
      ? dialect === 'bash'
        ? `${name.padEnd(15)}\t${state}`
        : `${name.padEnd(16)}${state}`
      : `set ${isOn ? '-' : '+'}o ${name}`;
    yield* shell.os.print(`${line}\n`);
  }
  return 0;
}

function* listVariables(shell: Shell): Run<number> {
  const { variables, dialect } = shell.state;
  for (const [name, one] of [...variables].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (dialect !== 'bash') yield* shell.os.print(`${name}=${singleQuote(one.value, dialect)}\n`);
    else if (one.elements) yield* shell.os.print(`${name}=${shell.arrays.text(name)}\n`);
    else yield* shell.os.print(`${name}=${bashValue(one.value)}\n`);
  }
  return 0;
}

function bashValue(value: string): string {
  if (/[\n\t]/.test(value)) return `$'${value.replaceAll('\n', '\\n').replaceAll('\t', '\\t')}'`;
  return /^[\w@%+=:,./~-]*$/.test(value) ? value : singleQuote(value, 'bash');
}
