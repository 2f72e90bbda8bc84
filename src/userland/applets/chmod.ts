import type { Program } from '../kernel/Program.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { errorWords } from '../kernel/errorWords.ts';
import { modeText } from './modeText.ts';
import { parseMode } from './parseMode.ts';
import { treePaths } from './treePaths.ts';
import { sayProblem } from './sayProblem.ts';

const run = applet(
  '+Rcvf,recursive=R,verbose=v',
  '[-Rcvf] MODE[,MODE]... FILE...',
  function* (os, given) {
    const [text, ...paths] = given.rest;
    const isTold = (isChanged: boolean) => given.has('v') || (given.has('c') && isChanged);
    if (text === undefined || paths.length === 0) throw new UsageError();
    let status = 0;
    for (const top of paths) {
      for (const path of given.has('R') ? treePaths(os, top) : [top]) {
        try {
          const node = os.files.stat(path);
          const mode = parseMode(text, node.mode, node.kind === 'directory', os.umask);
          if (mode === null) {
            yield* os.complain(`chmod: invalid mode '${text}'\n`);
            return 1;
          }
          os.files.change(path, { mode });
          if (!isTold(mode !== node.mode)) continue;
          const shown = `${mode.toString(8).padStart(4, '0')} (${modeText({ ...node, mode }).slice(1)})`;
          yield* os.print(`mode of '${path}' changed to ${shown}\n`);
        } catch (error) {
          const reason = errorWords(error);
          if (reason === null) throw error;
          yield* sayProblem(os, path, `cannot access '${path}'`, reason);
          status = 1;
        }
      }
    }
    return status;
  },
);

/** A mode such as `-x` looks like options and is none. */
export const chmod: Program = (os) => {
  const [name = 'chmod', ...words] = os.args;
  const at = words.findIndex((word) => /^-[rwxXst]+$/.test(word));
  if (at >= 0) os.args = [name, ...words.slice(0, at), '--', ...words.slice(at)];
  return run(os);
};
