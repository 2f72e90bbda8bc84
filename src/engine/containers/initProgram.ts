import { findInPath } from '../../userland/kernel/findInPath.ts';
import { findProgram } from '../../userland/kernel/findProgram.ts';
import type { Program } from '../../userland/kernel/Program.ts';

const lastSignal = 31;
/** What tini leaves alone: signals about its own children, and those nobody can catch. */
const own = [9, 17, 19];

/** tini, as `--init` makes process 1: runs a command, hands signals on to it, and buries orphans. */
export const initProgram: Program = function* (os) {
  const args = os.args.slice(os.args.indexOf('--') + 1);
  const path = findInPath(os, args[0] ?? '');
  if (path === null) {
    yield* os.complain(`[FATAL tini (7)] exec ${args[0]} failed: No such file or directory\n`);
    return 127;
  }
  const found = findProgram(os, path, args);
  const child = yield* os.fork(found.program, found.args);
  for (let signal = 1; signal <= lastSignal; signal += 1) {
    if (!own.includes(signal)) os.onSignal(signal, () => os.kill(child.pid, signal));
  }
  for (;;) {
    const ended = yield* os.wait();
    if (!ended || ended.pid === child.pid) return ended?.exitCode ?? 0;
  }
};
