import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { errorWords } from '../kernel/errorWords.ts';
import { parseMode } from './parseMode.ts';
import { sayProblem } from './sayProblem.ts';

export const mkdir = applet(
  'm:pv,parents=p,mode=m,verbose=v',
  '[-m MODE] [-p] DIRECTORY...',
  function* (os, given) {
    if (given.rest.length === 0) throw new UsageError();
    const mode =
      given.value('m') === null
        ? undefined
        : (parseMode(given.value('m') ?? '', 0o777) ?? undefined);
    let status = 0;
    for (const path of given.rest) {
      try {
        if (given.has('p')) {
          const parts = path.split('/');
          for (let count = 1; count <= parts.length; count += 1) {
            const part = parts.slice(0, count).join('/');
            if (part && !os.files.isDirectory(part))
              os.files.makeDirectory(part, count === parts.length ? mode : undefined);
          }
        } else os.files.makeDirectory(path, mode);
        if (given.has('v'))
          yield* os.print(
            os.isGnu ? `mkdir: created directory '${path}'\n` : `created directory: '${path}'\n`,
          );
      } catch (error) {
        const reason = errorWords(error);
        if (reason === null) throw error;
        yield* sayProblem(
          os,
          `can't create directory '${path}'`,
          `cannot create directory '${path}'`,
          reason,
        );
        status = 1;
      }
    }
    return status;
  },
);
