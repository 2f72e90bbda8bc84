import { FileError } from '../../FileError.ts';
import { errorWords } from '../../kernel/errorWords.ts';
import { normalizePath } from '../../normalizePath.ts';
import type { Shell } from '../Shell.ts';
import type { Builtin } from './Builtin.ts';

/** `cd [-L|-P] [DIRECTORY]`, `-` for the one before. */
export const changeDirectory: Builtin = function* (shell, [, ...words]) {
  const { os, state } = shell;
  const isBash = state.dialect === 'bash';
  let isPhysical = false;
  while (/^-[LP]+$/.test(words[0] ?? '')) isPhysical = words.shift()?.endsWith('P') ?? false;
  if (words[0] === '--') words.shift();
  if (isBash && words.length > 1) {
    yield* shell.complain('too many arguments', 'cd');
    return 1;
  }
  const home = shell.get('HOME');
  if (isBash && words.length === 0 && home === null) {
    yield* shell.complain('HOME not set', 'cd');
    return 1;
  }
  const wanted = words[0] ?? home ?? os.cwd;
  const before = shell.get('OLDPWD');
  if (isBash && wanted === '-' && before === null) {
    yield* shell.complain('OLDPWD not set', 'cd');
    return 1;
  }
  const target = wanted === '-' ? (before ?? os.cwd) : wanted;
  if (target === '') return 0;
  const { path, isFromList } = find(shell, target);
  try {
    if (os.files.stat(path).kind !== 'directory') throw new FileError('ENOTDIR', target);
    os.files.demand(path, 1);
  } catch (error) {
    const reason = errorWords(error);
    if (reason === null) throw error;
    yield* shell.complain(
      isBash ? `${target}: ${reason}` : `can't cd to ${target}: ${reason}`,
      'cd',
    );
    return isBash ? 1 : 2;
  }
  shell.set('OLDPWD', os.cwd);
  os.cwd = isPhysical ? os.files.realPath(path) : path;
  shell.set('PWD', os.cwd);
  if (isBash) for (const name of ['PWD', 'OLDPWD']) shell.export(name, true);
  if (wanted === '-' || isFromList) yield* os.print(`${os.cwd}\n`);
  return 0;
};

/** A relative path is looked for in the directories of CDPATH first. */
function find(shell: Shell, target: string): { path: string; isFromList: boolean } {
  const { os } = shell;
  const list = /^\.{0,2}(?:\/|$)/.test(target) ? '' : (shell.get('CDPATH') ?? '');
  for (const directory of list.split(':').filter(Boolean)) {
    const path = normalizePath(`${directory}/${target}`, os.cwd);
    if (os.files.isDirectory(path)) return { path, isFromList: true };
  }
  return { path: normalizePath(target, os.cwd), isFromList: false };
}
