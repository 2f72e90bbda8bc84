import { errorWords } from '../kernel/errorWords.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { sayProblem } from './sayProblem.ts';

export const ln = applet(
  'sfnbvTtS:,symbolic=s,force=f',
  '[-sfnbtv] [-S SUF] TARGET... LINK|DIR',
  function* (os, given) {
    const targets = [...given.rest];
    const last = targets.length > 1 ? (targets.pop() ?? '') : '.';
    if (targets.length === 0) throw new UsageError();
    let status = 0;
    for (const target of targets) {
      const isInto = os.files.isDirectory(last) && !given.has('n');
      const path = isInto ? `${last}/${target.split('/').filter(Boolean).at(-1) ?? ''}` : last;
      try {
        if (given.has('f') && os.files.exists(path, false)) os.files.remove(path);
        if (given.has('s')) os.files.link(target, path);
        else os.files.put(path, os.files.stat(target));
        if (given.has('v'))
          yield* os.print(`'${path}' ${given.has('s') ? '->' : '=>'} '${target}'\n`);
      } catch (error) {
        const reason = errorWords(error);
        if (reason === null) throw error;
        const kind = given.has('s') ? 'symbolic link' : 'hard link';
        const missing = !given.has('s') && !os.files.exists(target);
        const gnu = missing ? `failed to access '${target}'` : `failed to create ${kind} '${path}'`;
        yield* sayProblem(os, missing ? target : path, gnu, reason);
        status = 1;
      }
    }
    return status;
  },
);
