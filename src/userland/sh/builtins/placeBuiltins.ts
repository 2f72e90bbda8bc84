import { errorWords } from '../../kernel/errorWords.ts';
import { normalizePath } from '../../normalizePath.ts';
import { FileError } from '../../FileError.ts';
import { ShellError } from '../ShellError.ts';
import type { Builtin } from './Builtin.ts';

/** Where the shell stands, and what it may do. */
export const placeBuiltins: Readonly<Record<string, Builtin>> = {
  *cd(shell, [, ...words]) {
    const { os, state } = shell;
    while (/^-[LP]$/.test(words[0] ?? '')) words.shift();
    if (words[0] === '--') words.shift();
    const wanted = words[0] ?? shell.get('HOME') ?? '/';
    const target = wanted === '-' ? (shell.get('OLDPWD') ?? os.cwd) : wanted;
    if (target === '') return 0;
    const path = normalizePath(target, os.cwd);
    try {
      if (os.files.stat(path).kind !== 'directory') throw new FileError('ENOTDIR', target);
      os.files.demand(path, 1);
    } catch (error) {
      const reason = errorWords(error);
      if (reason === null) throw error;
      if (state.dialect === 'bash') {
        yield* shell.complain(`${target}: ${reason}`, 'cd');
        return 1;
      }
      yield* shell.complain(`can't cd to ${target}: ${reason}`, 'cd');
      return 2;
    }
    shell.set('OLDPWD', os.cwd);
    os.cwd = path;
    shell.set('PWD', path);
    if (wanted === '-') yield* os.print(`${path}\n`);
    return 0;
  },

  *pwd(shell) {
    yield* shell.os.print(`${shell.os.cwd}\n`);
    return 0;
  },

  *umask(shell, [, mask]) {
    const { os } = shell;
    if (mask === undefined) yield* os.print(`${os.umask.toString(8).padStart(4, '0')}\n`);
    else if (/^[0-7]+$/.test(mask)) os.umask = parseInt(mask, 8) & 0o777;
    else if (mask === '-S') {
      const allowed = [6, 3, 0].map((shift) => letters(((~os.umask & 0o777) >> shift) & 7));
      yield* os.print(`u=${allowed[0]},g=${allowed[1]},o=${allowed[2]}\n`);
    } else throw new ShellError(`umask: illegal mode: ${mask}`);
    return 0;
  },

  *ulimit(shell, [, flag = '-f', value]) {
    if (value === undefined) yield* shell.os.print(flag === '-n' ? '1048576\n' : 'unlimited\n');
    return 0;
  },
};

function letters(bits: number): string {
  return ['r', 'w', 'x'].filter((_letter, index) => bits & (4 >> index)).join('');
}
