import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { errorWords } from '../kernel/errorWords.ts';
import { parseMode } from './parseMode.ts';
import { treePaths } from './treePaths.ts';

export const chmod = applet('+Rcvf', '[-Rcvf] MODE[,MODE]... FILE...', function* (os, given) {
  const [text, ...paths] = given.rest;
  if (text === undefined || paths.length === 0) throw new UsageError();
  let status = 0;
  for (const top of paths) {
    for (const path of given.has('R') ? treePaths(os, top) : [top]) {
      try {
        const node = os.files.stat(path);
        const mode = parseMode(text, node.mode, node.kind === 'directory');
        if (mode === null) {
          yield* os.complain(`chmod: invalid mode '${text}'\n`);
          return 1;
        }
        os.files.change(path, { mode });
      } catch (error) {
        const reason = errorWords(error);
        if (reason === null) throw error;
        yield* os.complain(`chmod: ${path}: ${reason}\n`);
        status = 1;
      }
    }
  }
  return status;
});
