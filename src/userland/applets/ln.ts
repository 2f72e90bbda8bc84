import { errorWords } from '../kernel/errorWords.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';

export const ln = applet('sfnbvT', '[-sfnbvT] TARGET... LINK|DIR', function* (os, given) {
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
    } catch (error) {
      const reason = errorWords(error);
      if (reason === null) throw error;
      yield* os.complain(`ln: ${path}: ${reason}\n`);
      status = 1;
    }
  }
  return status;
});
