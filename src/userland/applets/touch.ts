import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { errorWords } from '../kernel/errorWords.ts';

export const touch = applet(
  'chamd:r:t:',
  '[-cham] [-d DATE] [-t DATE] [-r FILE] FILE...',
  function* (os, given) {
    if (given.rest.length === 0) throw new UsageError();
    let status = 0;
    for (const path of given.rest) {
      try {
        if (os.files.exists(path)) os.files.change(path, { modifiedMs: os.nowMs });
        else if (!given.has('c')) os.files.write(path, '');
      } catch (error) {
        const reason = errorWords(error);
        if (reason === null) throw error;
        yield* os.complain(`touch: ${path}: ${reason}\n`);
        status = 1;
      }
    }
    return status;
  },
);
