import { FileError } from '../FileError.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { errorWords } from '../kernel/errorWords.ts';
import { sayProblem } from './sayProblem.ts';

export const rmdir = applet('p,parents=p', '[-p] DIRECTORY...', function* (os, given) {
  if (given.rest.length === 0) throw new UsageError();
  let status = 0;
  for (const path of given.rest) {
    let at = path.replace(/(.)\/+$/, '$1');
    try {
      for (;;) {
        if (os.files.stat(at).kind !== 'directory') throw new FileError('ENOTDIR', at);
        os.files.remove(at);
        const parent = at.slice(0, at.lastIndexOf('/'));
        if (!given.has('p') || parent === '') break;
        at = parent;
      }
    } catch (error) {
      const reason = errorWords(error);
      if (reason === null) throw error;
      yield* sayProblem(os, `'${at}'`, `failed to remove '${at}'`, reason);
      status = 1;
    }
  }
  return status;
});
