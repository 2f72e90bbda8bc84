import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { errorWords } from '../kernel/errorWords.ts';

export const rm = applet('irRf,recursive=r,force=f', '[-irf] FILE...', function* (os, given) {
  if (given.rest.length === 0 && !given.has('f')) throw new UsageError();
  let status = 0;
  for (const path of given.rest) {
    const isForced = given.has('f');
    if (!os.files.exists(path, false) && isForced) continue;
    const isDirectory =
      os.files.exists(path, false) && os.files.stat(path, false).kind === 'directory';
    try {
      if (/^(.*\/)?\.\.?\/?$/.test(path)) {
        yield* os.complain(`rm: can't remove '.' or '..'\n`);
        status = 1;
      } else if (!isDirectory) os.files.remove(path);
      else if (given.has('r') || given.has('R')) os.files.removeAll(path);
      else {
        yield* os.complain(`rm: '${path}' is a directory\n`);
        status = 1;
      }
    } catch (error) {
      const reason = errorWords(error);
      if (reason === null) throw error;
      yield* os.complain(`rm: can't remove '${path}': ${reason}\n`);
      status = 1;
    }
  }
  return status;
});
