import type { Program } from '../kernel/Program.ts';
import { fileAnswer } from './fileAnswer.ts';
import { logTime } from './logTime.ts';
import { serve } from './serve.ts';

/** Python in name: its version, `-c "print('text')"`, and `-m http.server [PORT]`. */
export const python: Program = function* (os) {
  const [first, second, third] = os.args.slice(1);
  if (first === '--version' || first === '-V') {
    yield* os.print('Python 3.12.0\n');
    return 0;
  }
  if (first === '-m' && second === 'http.server') {
    const port = Number(third ?? 8000);
    return yield* serve(
      os,
      port,
      (method, path) => {
        const answer = fileAnswer(os, os.cwd === '/' ? '' : os.cwd, path);
        return {
          ...answer,
          log: `- - [${logTime(os.nowMs)}] "${method} ${path} HTTP/1.1" ${answer.status} -`,
        };
      },
      {
        fd: 1,
        started: [`Serving HTTP on 0.0.0.0 port ${port} (http://0.0.0.0:${port}/) ...`],
        stops: os.pid === 1 ? [] : [15],
        inUse: 'OSError: [Errno 98] Address already in use\n',
        heldBytes: 12 * 1024 * 1024, // an estimate
      },
    );
  }
  if (first === undefined) {
    yield* os.readAll(0);
    return 0;
  }
  if (first !== '-c' && !os.files.exists(first)) {
    yield* os.complain(
      `python: can't open file '${os.files.absolute(first)}': [Errno 2] No such file or directory\n`,
    );
    return 2;
  }
  const source = first === '-c' ? (second ?? '') : os.files.text(first);
  for (const [, a, b] of source.matchAll(/print\(\s*(?:'([^']*)'|"([^"]*)")/g))
    yield* os.print(`${a ?? b ?? ''}\n`);
  const exit = /(?:sys\.)?exit\((\d+)\)/.exec(source);
  return exit ? Number(exit[1]) : 0;
};
