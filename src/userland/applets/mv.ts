import { FileError } from '../FileError.ts';
import { errorWords } from '../kernel/errorWords.ts';
import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { copyTree } from './copyTree.ts';
import { sayProblem } from './sayProblem.ts';

export const mv = applet('fint:Tv,verbose=v,force=f', '[-finT] SOURCE DEST', function* (os, given) {
  const paths = [...given.rest];
  const target = given.value('t') ?? paths.pop();
  if (target === undefined || paths.length === 0) throw new UsageError();
  const isInto = os.files.isDirectory(target) && !given.has('T');
  if (paths.length > 1 && !isInto) {
    if (os.isGnu) yield* os.complain(`mv: target '${target}': No such file or directory\n`);
    else throw new UsageError();
    return 1;
  }
  let status = 0;
  for (const path of paths) {
    const name = path.split('/').filter(Boolean).at(-1) ?? '.';
    const to = isInto ? `${target.replace(/\/+$/, '')}/${name}` : target;
    try {
      if (given.has('n') && os.files.exists(to, false)) continue;
      yield* move(os, path, to);
      if (given.has('v')) yield* os.print(`${os.isGnu ? 'renamed ' : ''}'${path}' -> '${to}'\n`);
    } catch (error) {
      const reason = errorWords(error);
      if (reason === null) throw error;
      const isThere = os.files.exists(path, false);
      const gnu = isThere ? `cannot move '${path}' to '${to}'` : `cannot stat '${path}'`;
      yield* sayProblem(os, `can't rename '${path}'`, gnu, reason);
      status = 1;
    }
  }
  return status;
});

function* move(os: Os, path: string, to: string): Run {
  try {
    os.files.rename(path, to);
  } catch (error) {
    if (!(error instanceof FileError) || error.code !== 'EXDEV') throw error;
    if (os.files.exists(to, false) && !os.files.isDirectory(to)) os.files.remove(to);
    yield* copyTree(os, path, to, true, false);
    os.files.removeAll(path);
  }
}
