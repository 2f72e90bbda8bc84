import { readDate } from './readDate.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { errorWords } from '../kernel/errorWords.ts';
import { sayProblem } from './sayProblem.ts';

export const touch = applet(
  'chamd:r:t:',
  '[-cham] [-d DATE] [-t DATE] [-r FILE] FILE...',
  function* (os, given) {
    if (given.rest.length === 0) throw new UsageError();
    const asked = given.value('d') ?? given.value('t');
    const reference = given.value('r');
    const modifiedMs =
      reference !== null
        ? os.files.stat(reference).modifiedMs
        : asked === null
          ? os.nowMs
          : readDate(asked, os.nowMs, os.isGnu && !given.has('t'));
    if (modifiedMs === null) {
      yield* os.complain(
        os.isGnu
          ? `touch: invalid date format '${asked ?? ''}'\n`
          : `touch: invalid date '${asked ?? ''}'\n`,
      );
      return 1;
    }
    let status = 0;
    for (const path of given.rest) {
      try {
        if (os.files.exists(path)) os.files.change(path, { modifiedMs });
        else if (!given.has('c')) {
          os.files.write(path, '');
          if (asked !== null || reference !== null) os.files.change(path, { modifiedMs });
        }
      } catch (error) {
        const reason = errorWords(error);
        if (reason === null) throw error;
        yield* sayProblem(os, path, `cannot touch '${path}'`, reason);
        status = 1;
      }
    }
    return status;
  },
);
