import { errorWords } from '../kernel/errorWords.ts';
import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import { Lines } from './Lines.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { copyTree } from './copyTree.ts';
import { sayProblem } from './sayProblem.ts';

export const cp = applet(
  'arRPLHpfinlsTut:dv,recursive=r,archive=a,verbose=v',
  '[-arPLHpfinlsTu] SOURCE DEST',
  function* (os, given) {
    const paths = [...given.rest];
    const target = given.value('t') ?? paths.pop();
    if (target === undefined || paths.length === 0) throw new UsageError();
    const isInto = os.files.isDirectory(target) && !given.has('T');
    if (paths.length > 1 && !isInto && os.isGnu) {
      const reason = os.files.exists(target) ? 'Not a directory' : 'No such file or directory';
      yield* os.complain(`cp: target '${target}': ${reason}\n`);
      return 1;
    }
    const recurses = ['a', 'r', 'R'].some((flag) => given.has(flag));
    const follows =
      !given.has('a') && !given.has('d') && !given.has('P') && (!recurses || given.has('L'));
    const isMany = paths.length > 1 || isInto;
    let status = 0;
    for (const path of paths) {
      const to = isMany ? `${target.replace(/\/+$/, '')}/${baseName(path)}` : target;
      try {
        if (!os.files.exists(path, !recurses)) {
          yield* sayProblem(
            os,
            `can't stat '${path}'`,
            `cannot stat '${path}'`,
            'No such file or directory',
          );
          status = 1;
        } else if (os.files.isDirectory(path) && !recurses) {
          const flag = os.isGnu ? '-r not specified; ' : '';
          yield* os.complain(`cp: ${flag}omitting directory '${path}'\n`);
          status = 1;
        } else if (given.has('s')) os.files.link(path, to);
        else if (isSame(os, path, to)) {
          yield* os.complain(`cp: '${path}' and '${to}' are the same file\n`);
          status = 1;
        } else if (given.has('n') && os.files.exists(to, false)) continue;
        else if (given.has('i') && os.files.exists(to) && !(yield* confirm(os, to))) continue;
        else {
          const met = yield* copyTree(os, path, to, given.has('a') || given.has('p'), follows);
          if (met !== null) {
            yield* os.complain(
              os.isGnu
                ? `cp: cannot copy a directory, '${path}', into itself, '${to}'\n`
                : `cp: recursion detected, omitting directory '${met}'\n`,
            );
            status = 1;
          }
          if (given.has('v')) yield* os.print(`'${path}' -> '${to}'\n`);
        }
      } catch (error) {
        const reason = errorWords(error);
        if (reason === null) throw error;
        yield* sayProblem(
          os,
          `can't create '${to}'`,
          `cannot create ${os.files.isDirectory(path) ? 'directory' : 'regular file'} '${to}'`,
          reason,
        );
        status = 1;
      }
    }
    return status;
  },
);

function isSame(os: Os, path: string, to: string): boolean {
  return os.files.exists(to) && os.files.realPath(path) === os.files.realPath(to);
}

function* confirm(os: Os, path: string): Run<boolean> {
  yield* os.complain(`cp: overwrite '${path}'? `);
  return /^[yY]/.test((yield* new Lines(os, 0).next()) ?? '');
}

function baseName(path: string): string {
  const parts = path.split('/').filter(Boolean);
  return parts.at(-1) ?? '.';
}
