import { findInPath } from '../kernel/findInPath.ts';
import { findProgram } from '../kernel/findProgram.ts';
import { signalNumber } from '../kernel/signalNumber.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86400 };

export const timeout = applet(
  '+s:k:t:',
  '[-s SIG] [-k KILL_SECS] SECS PROG ARGS',
  function* (os, given) {
    const [seconds, ...words] = given.rest;
    const path = words[0] === undefined ? null : findInPath(os, words[0]);
    if (seconds === undefined || words.length === 0) throw new UsageError();
    if (path === null) {
      yield* os.complain(`timeout: can't execute '${words[0] ?? ''}': No such file or directory\n`);
      return 127;
    }
    const found = findProgram(os, path, words);
    const child = yield* os.fork((one) => one.become(found.program, found.args), words);
    const limitMs = parseFloat(seconds) * (units[seconds.slice(-1)] ?? 1) * 1000;
    const signal = signalNumber(given.value('s') ?? 'TERM') ?? 15;
    let isLate = false;
    const stop = os.kernel.spec.clock.after(limitMs, () => {
      isLate = true;
      os.kernel.deliver(child, signal, false);
    });
    const ended = yield* os.wait(child.pid);
    stop();
    return isLate ? 143 : (ended?.exitCode ?? 0);
  },
);
