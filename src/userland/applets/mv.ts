import { FileError } from '../FileError.ts';
import { errorWords } from '../kernel/errorWords.ts';
import type { Os } from '../kernel/Os.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { copyTree } from './copyTree.ts';

export const mv = applet('fint:T', '[-finT] SOURCE DEST', function* (os, given) {
  const paths = [...given.rest];
  const target = given.value('t') ?? paths.pop();
  if (target === undefined || paths.length === 0) throw new UsageError();
  const isInto = os.files.isDirectory(target) && !given.has('T');
  let status = 0;
  for (const path of paths) {
    const name = path.split('/').filter(Boolean).at(-1) ?? '.';
    const to = isInto ? `${target.replace(/\/+$/, '')}/${name}` : target;
    try {
      move(os, path, to);
    } catch (error) {
      const reason = errorWords(error);
      if (reason === null) throw error;
      yield* os.complain(`mv: can't rename '${path}': ${reason}\n`);
      status = 1;
    }
  }
  return status;
});

function move(os: Os, path: string, to: string): void {
  try {
    os.files.rename(path, to);
  } catch (error) {
    if (!(error instanceof FileError) || error.code !== 'EXDEV') throw error;
    if (os.files.exists(to, false) && !os.files.isDirectory(to)) os.files.remove(to);
    copyTree(os, path, to, true, false);
    os.files.removeAll(path);
  }
}
