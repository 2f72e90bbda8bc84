import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import { applet } from './applet.ts';
import { Lines } from './Lines.ts';
import { UsageError } from './UsageError.ts';
import { errorWords } from '../kernel/errorWords.ts';
import { sayProblem } from './sayProblem.ts';

export const rm = applet(
  'irRfvN,no-preserve-root=N,recursive=r,force=f,verbose=v,interactive=i',
  '[-irf] FILE...',
  function* (os, given) {
    if (given.rest.length === 0 && !given.has('f')) throw new UsageError();
    let status = 0;
    for (const path of given.rest) {
      const isForced = given.has('f');
      if (!os.files.exists(path, false) && isForced) continue;
      const isDirectory =
        os.files.exists(path, false) && os.files.stat(path, false).kind === 'directory';
      try {
        if (isDirectory && os.isGnu && !given.has('N') && os.files.realPath(path) === '/') {
          yield* os.complain(
            `rm: it is dangerous to operate recursively on '/'\nrm: use --no-preserve-root to override this failsafe\n`,
          );
          status = 1;
        } else if (/^(.*\/)?\.\.?\/?$/.test(path)) {
          yield* os.complain(`rm: can't remove '.' or '..'\n`);
          status = 1;
        } else if (given.has('i') && !(yield* confirm(os, path))) continue;
        else if (!isDirectory) os.files.remove(path);
        else if (given.has('r') || given.has('R')) status = (yield* removeTree(os, path)) || status;
        else {
          yield* os.complain(
            os.isGnu
              ? `rm: cannot remove '${path}': Is a directory\n`
              : `rm: '${path}' is a directory\n`,
          );
          status = 1;
        }
        if (given.has('v') && status === 0) yield* os.print(`removed '${path}'\n`);
      } catch (error) {
        const reason = errorWords(error);
        if (reason === null) throw error;
        yield* sayProblem(os, `can't remove '${path}'`, `cannot remove '${path}'`, reason);
        status = 1;
      }
    }
    return status;
  },
);

function* confirm(os: Os, path: string): Run<boolean> {
  yield* os.complain(`rm: remove '${path}'? `);
  const answer = yield* new Lines(os, 0).next();
  return /^[yY]/.test(answer ?? '');
}

/** Removes all it can, and says what it cannot; a directory with something left in it stays without a word. */
function* removeTree(os: Os, path: string): Run<number> {
  const node = os.files.stat(path, false);
  let status = 0;
  if (node.kind === 'directory')
    for (const name of os.files.list(path))
      status = (yield* removeTree(os, `${path.replace(/\/$/, '')}/${name}`)) || status;
  if (node.kind === 'directory' && os.files.list(path).length > 0) return status || 1;
  try {
    os.files.remove(path);
    return status;
  } catch (error) {
    const reason = errorWords(error);
    if (reason === null) throw error;
    yield* sayProblem(os, `can't remove '${path}'`, `cannot remove '${path}'`, reason);
    return 1;
  }
}
