import type { Run } from '../../kernel/Wait.ts';
import type { Shell } from '../Shell.ts';
import { ShellError } from '../ShellError.ts';
import type { Builtin } from './Builtin.ts';
import { declaration } from './declaration.ts';

const form = /^([A-Za-z_]\w*)(?:\[(.*?)\])?(?:(\+?)=(.*))?$/s;

/** bash's `declare`, `typeset` and `local`: `[-aAgilprux] [NAME[=VALUE]...]`, in a function its own variables. */
export const declareBuiltin: Builtin = function* (shell, [command = 'declare', ...words]) {
  const on = new Set<string>();
  const off = new Set<string>();
  while (/^[-+][a-zA-Z]+$/.test(words[0] ?? '')) {
    const word = words.shift() ?? '';
    for (const letter of word.slice(1)) (word.startsWith('-') ? on : off).add(letter);
  }
  const { state } = shell;
  if (command === 'local' && state.locals.length === 0) {
    yield* shell.complain('can only be used in a function', command);
    return 1;
  }
  if (on.has('f') || on.has('F')) return yield* functions(shell, words, on.has('F'));
  if (on.has('p') || words.length === 0) return yield* show(shell, words, on);
  let status = 0;
  for (const word of words) {
    const [whole, name = '', key, plus, value] = form.exec(word) ?? [];
    if (whole === undefined) {
      yield* shell.complain(`\`${word}': not a valid identifier`, command);
      status = 1;
      continue;
    }
    if (!on.has('g')) makeLocal(shell, name);
    if (on.has('A') || on.has('a')) shell.arrays.make(name, on.has('A'));
    if (on.has('i')) mark(shell, name, { isInteger: true });
    if (value !== undefined) {
      const before = plus
        ? key === undefined
          ? shell.get(name)
          : shell.arrays.get(name, key)
        : '';
      const isInteger = state.variables.get(name)?.isInteger === true;
      const text = isInteger
        ? yield* shell.expander.evaluate(plus ? `(${before ?? 0})+(${value})` : value)
        : `${before ?? ''}${value}`;
      if (key === undefined) shell.set(name, text);
      else
        shell.arrays.set(
          name,
          shell.arrays.isKeyed(name) ? key : yield* shell.expander.evaluate(key),
          text,
        );
    }
    if (on.has('r')) mark(shell, name, { isReadOnly: true });
    if (on.has('x') || off.has('x')) mark(shell, name, { isExported: on.has('x') });
  }
  return status;
};

function makeLocal(shell: Shell, name: string): void {
  const locals = shell.state.locals.at(-1);
  if (!locals || locals.has(name)) return;
  const old = shell.state.variables.get(name);
  if (old?.isReadOnly) throw new ShellError(`local: ${name}: readonly variable`, 1);
  locals.set(name, old ?? null);
  shell.state.variables.delete(name);
}

function mark(
  shell: Shell,
  name: string,
  marks: { isInteger?: boolean; isReadOnly?: boolean; isExported?: boolean },
): void {
  if (!shell.state.variables.has(name)) shell.set(name, '');
  Object.assign(shell.state.variables.get(name) ?? {}, marks);
}

function* show(shell: Shell, words: readonly string[], on: ReadonlySet<string>): Run<number> {
  const { variables } = shell.state;
  const names = words.length > 0 ? words : [...variables.keys()].sort();
  let status = 0;
  for (const name of names) {
    const variable = variables.get(name);
    if (!variable) {
      yield* shell.complain(`${name}: not found`, 'declare');
      status = 1;
      continue;
    }
    const isWanted =
      words.length > 0 ||
      ((!on.has('x') || variable.isExported) &&
        (!on.has('r') || variable.isReadOnly) &&
        (!on.has('a') || (variable.elements && !variable.isKeyed)) &&
        (!on.has('A') || variable.isKeyed));
    if (isWanted) yield* shell.os.print(declaration(shell, name));
  }
  return status;
}

function* functions(shell: Shell, words: readonly string[], onlyNames: boolean): Run<number> {
  const names = words.length > 0 ? words : [...shell.state.functions.keys()].sort();
  for (const name of names) {
    if (!shell.state.functions.has(name)) return 1;
    yield* shell.os.print(onlyNames && words.length === 0 ? `declare -f ${name}\n` : `${name}\n`);
  }
  return 0;
}
