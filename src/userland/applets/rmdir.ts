import { FileError } from '../FileError.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { errorWords } from '../kernel/errorWords.ts';

export const rmdir = applet('p', '[-p] DIRECTORY...', function* (os, given) {
  if (given.rest.length === 0) throw new UsageError();
  let status = 0;
  for (const path of given.rest) {
    try {
      if (os.files.stat(path).kind !== 'directory') throw new FileError('ENOTDIR', path);
      os.files.remove(path);
    } catch (error) {
      const reason = errorWords(error);
      if (reason === null) throw error;
      yield* os.complain(`rmdir: '${path}': ${reason}\n`);
      status = 1;
    }
  }
  return status;
});
