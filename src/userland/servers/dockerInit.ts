import { findInPath } from '../kernel/findInPath.ts';
import { findProgram } from '../kernel/findProgram.ts';
import type { Program } from '../kernel/Program.ts';

const forwarded = [1, 2, 3, 10, 12, 15, 28]; // HUP INT QUIT USR1 USR2 TERM WINCH

/** `docker run --init`: starts the program as its child, passes signals on, reaps orphans. */
export const dockerInit: Program = function* (os) {
  const words = os.args.slice(1);
  if (words[0] === '--') words.shift();
  const path = findInPath(os, words[0] ?? '');
  if (path === null) {
    yield* os.complain(
      `[FATAL tini (1)] exec ${words[0] ?? ''} failed: No such file or directory\n`,
    );
    return 127;
  }
  const found = findProgram(os, path, words);
  let child: number | null = null;
  for (const signal of forwarded)
    os.onSignal(signal, () => {
      if (child !== null) os.kernel.killFrom(os, child, signal);
    });
  const started = yield* os.fork(function* (one) {
    return yield* one.become(found.program, found.args);
  }, words);
  child = started.pid;
  for (;;) {
    const ended = yield* os.wait();
    if (ended?.pid === child || !ended) return started.exitCode ?? 0;
  }
};
