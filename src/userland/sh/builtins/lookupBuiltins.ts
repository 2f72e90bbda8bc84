import { applets } from '../../applets/applets.ts';
import { findInPath } from '../../kernel/findInPath.ts';
import type { Run } from '../../kernel/Wait.ts';
import { runExternal } from '../runExternal.ts';
import type { Shell } from '../Shell.ts';
import { singleQuote } from '../singleQuote.ts';
import type { Builtin } from './Builtin.ts';
import { builtinNamed } from './builtinNamed.ts';
import { builtins } from './builtins.ts';

const keywords = new Set(
  '! case do done elif else esac fi for function if in then until while { }'.split(' '),
);

const bashKeywords = new Set(['[[', ']]', 'time', 'select', 'coproc']);

/** What tells commands apart, and what completes them. */
export const lookupBuiltins: Readonly<Record<string, Builtin>> = {
  *type(shell, [, ...words]) {
    let status = 0;
    const isBash = shell.state.dialect === 'bash';
    const flag = /^-[tpPaf]+$/.test(words[0] ?? '') ? words.shift() : undefined;
    // ash takes `-p` and forgets the rest of its flags.
    if (flag !== undefined && !isBash) return yield* find(shell, ['-v', ...words]);
    if (flag === '-t' || flag === '-p' || flag === '-P') return yield* tell(shell, flag, words);
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
    if (words[0] === '-v' || words[0] === '-V')
      return yield* find(shell, shell.state.dialect === 'bash' ? words : words.slice(0, 2));
    if (words[0] === '-p' || words[0] === '--') words.shift();
    const [name] = words;
    if (name === undefined) return 0;
    const builtin = builtinNamed(shell, name);
    if (builtin) return yield* builtin(shell, words);
    return yield* runExternal(shell, words, [], false);
  },

  *hash(shell, [, ...words]) {
    let status = 0;
    for (const word of words) {
      if (word.startsWith('-') || describe(shell, word)) continue;
      yield* shell.complain(`${word}: not found`, 'hash');
      status = 1;
    }
    if (words.length === 0 && shell.state.dialect === 'bash')
      yield* shell.os.print('hash: hash table empty\n');
    return status;
  },

  *alias(shell, [, ...words]) {
    const { aliases, dialect } = shell.state;
    const shown = words.length > 0 ? words : [...aliases.keys()].sort();
    let status = 0;
    for (const word of shown) {
      const at = word.indexOf('=');
      const value = aliases.get(word);
      if (at > 0) aliases.set(word.slice(0, at), word.slice(at + 1));
      else if (value !== undefined)
        yield* shell.os.print(
          `${dialect === 'bash' ? 'alias ' : ''}${word}=${singleQuote(value, dialect)}\n`,
        );
      else {
        if (dialect === 'bash') yield* shell.complain(`${word}: not found`, 'alias');
        else yield* shell.os.complain(`alias: ${word} not found\n`);
        status = 1;
      }
    }
    return status;
  },

  *unalias(shell, [, ...words]) {
    const { aliases, dialect } = shell.state;
    let status = 0;
    if (words[0] === '-a') aliases.clear();
    else
      for (const word of words) {
        if (aliases.delete(word)) continue;
        if (dialect === 'bash') yield* shell.complain(`${word}: not found`, 'unalias');
        else yield* shell.os.complain(`unalias: ${word} not found\n`);
        status = 1;
      }
    return status;
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

/** bash's `type -t`: what kind it is of; `-p`: where it lies. */
function* tell(shell: Shell, flag: string, words: readonly string[]): Run<number> {
  let status = 0;
  for (const word of words) {
    const said = describe(shell, word);
    const path = said?.startsWith('is /') ? said.slice(3) : null;
    if (!said) status = 1;
    else if (flag !== '-t') {
      if (path) yield* shell.os.print(`${path}\n`);
    } else {
      const kind = path
        ? 'file'
        : /(keyword|function|builtin)$/.exec(said.replace('aliased', 'alias'))?.[1];
      yield* shell.os.print(`${kind ?? 'alias'}\n`);
    }
  }
  return status;
}

function describe(shell: Shell, word: string): string | null {
  const isBash = shell.state.dialect === 'bash';
  if (keywords.has(word) || (isBash && bashKeywords.has(word))) return 'is a shell keyword';
  const alias = shell.state.aliases.get(word);
  if (alias !== undefined) return isBash ? `is aliased to \`${alias}'` : `is an alias for ${alias}`;
  if (shell.state.functions.has(word))
    return shell.state.dialect === 'dash' ? 'is a shell function' : 'is a function';
  if (builtinNamed(shell, word)) return 'is a shell builtin';
  const hasApplets = shell.state.dialect === 'ash';
  if (hasApplets && (applets.has(word) || /^(?:a?sh|busybox)$/.test(word))) return `is ${word}`;
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
    else if (said.startsWith('is an alias') || said.startsWith('is aliased'))
      yield* shell.os.print(`alias ${word}='${shell.state.aliases.get(word) ?? ''}'\n`);
    else yield* shell.os.print(`${said.startsWith('is /') ? said.slice(3) : word}\n`);
  }
  return status;
}
