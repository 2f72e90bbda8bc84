import { FileError } from '../FileError.ts';
import { applets } from '../applets/applets.ts';
import { errorWords } from '../kernel/errorWords.ts';
import { findInPath } from '../kernel/findInPath.ts';
import { findProgram } from '../kernel/findProgram.ts';
import { OsError } from '../kernel/OsError.ts';
import type { Program } from '../kernel/Program.ts';
import type { Run } from '../kernel/Wait.ts';
import type { Shell } from './Shell.ts';
import { dashProgram } from './dashProgram.ts';
import { shellProgram } from './shellProgram.ts';

/** The program a command means; or, once it has been said why there is none, the status. */
export function* findCommand(
  shell: Shell,
  words: readonly string[],
  builtin?: string,
): Run<{ program: Program; args: readonly string[] } | number> {
  const { os, state } = shell;
  const [name = ''] = words;
  const isBash = state.dialect === 'bash';
  const applet = state.dialect !== 'ash' || name.includes('/') ? undefined : applets.get(name);
  if (applet) return { program: applet, args: words };
  os.env = shell.environment();
  const path = findInPath(os, name);
  if (path === null) {
    const isPath = isBash && name.includes('/');
    const reason = isPath
      ? 'No such file or directory'
      : isBash
        ? 'command not found'
        : 'not found';
    yield* shell.complain(`${name}: ${reason}`, builtin);
    return 127;
  }
  try {
    return findProgram(os, path, words);
  } catch (error) {
    if (error instanceof OsError && error.code === 'ENOEXEC')
      return {
        program: state.dialect === 'dash' ? dashProgram : shellProgram,
        args: ['sh', path, ...words.slice(1)],
      };
    const isMissing = error instanceof FileError && error.code === 'ENOENT';
    const isDirectory = isBash && os.files.isDirectory(path);
    const reason =
      isMissing && !isBash ? 'not found' : isDirectory ? 'Is a directory' : errorWords(error);
    if (reason === null) throw error;
    yield* shell.complain(`${name}: ${reason}`, builtin);
    return isMissing ? 127 : 126;
  }
}
