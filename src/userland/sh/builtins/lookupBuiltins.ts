import { applets } from '../../applets/applets.ts';
import { findInPath } from '../../kernel/findInPath.ts';
import type { Run } from '../../kernel/Wait.ts';
import { runExternal } from '../runExternal.ts';
import type { Shell } from '../Shell.ts';
import type { Builtin } from './Builtin.ts';
import { builtins } from './builtins.ts';

const keywords = new Set(
  '! case do done elif else esac fi for function if in then until while { }'.split(' '),
);

/** What tells commands apart, and what completes them. */
export const lookupBuiltins: Readonly<Record<string, Builtin>> = {
  *type(shell, [, ...words]) {
    let status = 0;
    for (const word of words) {
      const said = describe(shell, word);
      if (said) yield* shell.os.print(`${word} ${said}\n`);
      else {
        status = shell.state.dialect === 'bash' ? 1 : 127;
        if (shell.state.dialect === 'bash') yield* shell.complain(`${word}: not found`, 'type');
        else yield* shell.os.print(`${word}: not found\n`);
      }
    }
    return status;
  },

  *command(shell, [, ...words]) {
    if (words[0] === '-v' || words[0] === '-V') return yield* find(shell, words.slice(0, 2));
    if (words[0] === '-p' || words[0] === '--') words.shift();
    const [name] = words;
    if (name === undefined) return 0;
    const builtin = builtins.get(name);
    if (builtin) return yield* builtin(shell, words);
    return yield* runExternal(shell, words, [], false);
  },

  *builtin(shell, [, ...words]) {
    const builtin = builtins.get(words[0] ?? '');
    return builtin ? yield* builtin(shell, words) : 1;
  },

  *hash() {
    return 0;
  },

  *alias(shell, [, ...words]) {
    const { aliases } = shell.state;
    const shown = words.length > 0 ? words : [...aliases.keys()].sort();
    let status = 0;
    for (const word of shown) {
      const at = word.indexOf('=');
      const value = aliases.get(word);
      if (at > 0) aliases.set(word.slice(0, at), word.slice(at + 1));
      else if (value !== undefined) yield* shell.os.print(`${word}='${value}'\n`);
      else {
        yield* shell.complain(`${word}: not found`, 'alias');
        status = 1;
      }
    }
    return status;
  },

  *unalias(shell, [, ...words]) {
    if (words[0] === '-a') shell.state.aliases.clear();
    for (const word of words) shell.state.aliases.delete(word);
    return 0;
  },

  *help(shell) {
    const names = [...builtins.keys()].sort().join(' ');
    yield* shell.os.print(`Built-in commands:\n------------------\n\t${names}\n`);
    return 0;
  },

  *history(shell) {
    const isBash = shell.state.dialect === 'bash';
    for (const [index, line] of shell.history.entries()) {
      const number = isBash ? `${String(index + 1).padStart(5)} ` : String(index).padStart(4);
      yield* shell.os.print(`${number} ${line}\n`);
    }
    return 0;
  },
};

function describe(shell: Shell, word: string): string | null {
  if (keywords.has(word)) return 'is a shell keyword';
  const alias = shell.state.aliases.get(word);
  if (alias !== undefined) return `is an alias for ${alias}`;
  if (shell.state.functions.has(word)) return 'is a function';
  if (builtins.has(word)) return 'is a shell builtin';
  if (shell.state.dialect === 'ash' && applets.has(word)) return `is ${word}`;
  const path = findInPath(shell.os, word);
  return path === null ? null : `is ${path}`;
}

function* find(shell: Shell, [flag, ...words]: readonly string[]): Run<number> {
  let status = 0;
  for (const word of words) {
    const said = describe(shell, word);
    if (!said) {
      status = shell.state.dialect === 'bash' ? 1 : 127;
      if (flag === '-V') yield* shell.os.print(`${word}: not found\n`);
    } else if (flag === '-V') yield* shell.os.print(`${word} ${said}\n`);
    else if (said.startsWith('is an alias'))
      yield* shell.os.print(`alias ${word}='${said.slice(16)}'\n`);
    else yield* shell.os.print(`${said.startsWith('is /') ? said.slice(3) : word}\n`);
  }
  return status;
}
