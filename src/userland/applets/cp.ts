import { errorWords } from '../kernel/errorWords.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { copyTree } from './copyTree.ts';

export const cp = applet(
  'arRPLHpfinlsTut:d',
  '[-arPLHpfinlsTu] SOURCE DEST',
  function* (os, given) {
    const paths = [...given.rest];
    const target = given.value('t') ?? paths.pop();
    if (target === undefined || paths.length === 0) throw new UsageError();
    const isInto = os.files.isDirectory(target) && !given.has('T');
    if (paths.length > 1 && !isInto) {
      yield* os.complain(`cp: target '${target}' is not a directory\n`);
      return 1;
    }
    const recurses = ['a', 'r', 'R'].some((flag) => given.has(flag));
    let status = 0;
    for (const path of paths) {
      const to = isInto ? `${target.replace(/\/+$/, '')}/${baseName(path)}` : target;
      try {
        if (!os.files.exists(path, !recurses)) {
          yield* os.complain(`cp: can't stat '${path}': No such file or directory\n`);
          status = 1;
        } else if (os.files.isDirectory(path) && !recurses) {
          yield* os.complain(`cp: omitting directory '${path}'\n`);
          status = 1;
        } else if (given.has('s')) os.files.link(path, to);
        else if (
          os.files.isDirectory(path) &&
          `${os.files.realPath(to)}/`.startsWith(`${os.files.realPath(path)}/`)
        ) {
          yield* os.complain(`cp: recursion detected, omitting directory '${path}'\n`);
          status = 1;
        } else copyTree(os, path, to, given.has('a') || given.has('p'), !recurses);
      } catch (error) {
        const reason = errorWords(error);
        if (reason === null) throw error;
        yield* os.complain(`cp: can't create '${to}': ${reason}\n`);
        status = 1;
      }
    }
    return status;
  },
);

function baseName(path: string): string {
  const parts = path.split('/').filter(Boolean);
  return parts.at(-1) ?? '.';
}
