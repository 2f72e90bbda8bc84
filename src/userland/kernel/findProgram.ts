import { FileError } from '../FileError.ts';
import type { Os } from './Os.ts';
import { OsError } from './OsError.ts';
import type { Program } from './Program.ts';

/** What `execve` would run. */
interface Found {
  readonly program: Program;
  readonly args: readonly string[];
}

/**
 * The program a path leads to, with the arguments it gets (a script's interpreter comes first).
 * @throws FileError ENOENT, EACCES, OsError ENOEXEC for a text without `#!`
 */
export function findProgram(os: Os, path: string, args: readonly string[], depth = 0): Found {
  const node = os.files.stat(path);
  if (node.kind !== 'file' || !os.files.allows(node, 1)) throw new FileError('EACCES', path);
  const known = node.program === undefined ? undefined : os.kernel.programs.get(node.program);
  if (known) return { program: known, args };
  const head = node.data ? new TextDecoder().decode(node.data.subarray(0, 256)) : '';
  const shebang = /^#![ \t]*(\S+)[ \t]*(.*?)[ \t]*(?:\n|$)/.exec(head);
  if (shebang) {
    if (depth > 4) throw new FileError('ELOOP', path);
    const [, interpreter = '', argument] = shebang;
    const rest = [interpreter, ...(argument ? [argument] : []), path, ...args.slice(1)];
    return findProgram(os, interpreter, rest, depth + 1);
  }
  if (node.data) throw new OsError('ENOEXEC');
  return { program: notSimulated, args };
}

/** A real program of a real image: its size is known, what it does is not simulated. */
const notSimulated: Program = function* (os) {
  yield* os.complain(`${os.args[0] ?? ''}: this program is not simulated\n`);
  return 1;
};
