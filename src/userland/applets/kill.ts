import { errorWords } from '../kernel/errorWords.ts';
import { signalNumber } from '../kernel/signalNumber.ts';
import { signals } from '../kernel/signals.ts';
import type { Program } from '../kernel/Program.ts';

/** `kill`, and `killall` under its own name. */
export const kill: Program = function* (os) {
  const words = os.args.slice(1);
  if (words[0] === '-l') {
    for (const [name, number] of Object.entries(signals))
      yield* os.print(`${String(number).padStart(2)}) ${name}\n`);
    return 0;
  }
  let signal: number | null = 15;
  if (/^-./.test(words[0] ?? '') && words[0] !== '--') {
    const flag = words.shift() ?? '';
    const name = flag === '-s' ? (words.shift() ?? '') : flag.slice(1);
    signal = signalNumber(name);
    if (signal === null) {
      yield* os.complain(`${os.name}: bad signal name '${name}'\n`);
      return 1;
    }
  }
  if (words.length === 0) {
    yield* os.complain(`${os.name}: you need to specify whom to kill\n`);
    return 1;
  }
  let status = 0;
  for (const word of words) {
    const named =
      os.name === 'killall'
        ? os.kernel.all.filter((one) => one.name === word && one.exitCode === null)
        : null;
    if (named?.length === 0) {
      yield* os.complain(`killall: ${word}: no process killed\n`);
      status = 1;
      continue;
    }
    for (const pid of named?.map((one) => one.pid) ?? [Number(word)]) {
      if (Number.isNaN(pid)) {
        yield* os.complain(`kill: invalid number '${word}'\n`);
        status = 1;
        continue;
      }
      try {
        os.kill(pid, signal);
      } catch (error) {
        const reason = errorWords(error);
        if (reason === null) throw error;
        yield* os.complain(`${os.name}: can't kill pid ${pid}: ${reason}\n`);
        status = 1;
      }
    }
  }
  yield* os.spend(0.01);
  return status;
};
