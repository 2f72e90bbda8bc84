import { errorWords } from '../../kernel/errorWords.ts';
import { signalNumber } from '../../kernel/signalNumber.ts';
import { signals } from '../../kernel/signals.ts';
import type { Run } from '../../kernel/Wait.ts';
import { quoteForTrace } from '../quoteForTrace.ts';
import type { Shell } from '../Shell.ts';
import { signalWords } from '../signalWords.ts';
import type { Builtin } from './Builtin.ts';

/** What deals with children and signals. */
export const jobBuiltins: Readonly<Record<string, Builtin>> = {
  *wait(shell, [, ...words]) {
    const isOver = () => shell.pending.length > 0;
    const interrupted = () => 128 + (signalNumber(shell.pending[0] ?? '') ?? 0);
    if (words.length === 0) {
      for (;;) {
        const ended = yield* shell.os.wait(undefined, isOver);
        if (isOver()) return interrupted();
        if (!ended) break;
        if (ended.endSignal > 0) yield* shell.tellSignal(ended.endSignal);
      }
      shell.state.jobs.clear();
      return 0;
    }
    let status = 0;
    for (const word of words) {
      const pid = pidOf(shell, word);
      const ended = pid === null ? null : yield* shell.os.wait(pid, isOver);
      if (isOver()) return interrupted();
      status = ended?.exitCode ?? 127;
      if (ended && ended.endSignal > 0) yield* shell.tellSignal(ended.endSignal);
    }
    return status;
  },

  *kill(shell, [, ...words]) {
    const [first = ''] = words;
    if (first === '-l') return yield* listSignals(shell, words[1]);
    let signal: number | null = signals['TERM'] ?? 15;
    if (/^-./.test(first) && first !== '--') {
      words.shift();
      const name = first === '-s' ? (words.shift() ?? '') : first.slice(1);
      signal = signalNumber(name);
      if (signal === null) {
        yield* shell.os.complain(`${shell.state.name}: bad signal name '${name}'\n`);
        return 1;
      }
    }
    if (words[0] === '--') words.shift();
    if (words.length === 0) {
      yield* shell.os.complain(`${shell.state.name}: you need to specify whom to kill\n`);
      return 1;
    }
    let status = 0;
    for (const word of words) status = (yield* killOne(shell, word, signal)) || status;
    return status;
  },

  *trap(shell, [, ...words]) {
    if (words[0] === '--') words.shift();
    if (words.length === 0) {
      for (const [name, command] of shell.state.traps)
        yield* shell.os.print(`trap -- ${quoteForTrace(command)} ${name}\n`);
      return 0;
    }
    const isReset = words.length === 1 || words[0] === '-' || /^\d+$/.test(words[0] ?? '');
    const command = isReset ? null : (words[0] ?? '');
    const names = words.length === 1 || /^\d+$/.test(words[0] ?? '') ? words : words.slice(1);
    for (const word of names) {
      const name = trapName(word);
      if (name === null) {
        yield* shell.complain(`${word}: invalid signal specification`, 'trap');
        return 1;
      }
      shell.trap(name, command);
    }
    return 0;
  },

  *jobs(shell) {
    for (const [number, { pid, text }] of shell.state.jobs) {
      const isRunning = shell.os.kernel.find(pid)?.exitCode === null;
      const state = isRunning ? 'Running' : 'Done';
      yield* shell.os.print(`[${number}]+  ${state.padEnd(27)}${text}\n`);
      if (!isRunning) shell.state.jobs.delete(number);
    }
    return 0;
  },

  *fg(shell, [name = 'fg', word = '%%']) {
    const pid = pidOf(shell, word);
    const job = [...shell.state.jobs].find(([, one]) => one.pid === pid);
    if (!shell.state.isInteractive || pid === null || !job) {
      yield* shell.complain(`job ${job?.[0] ?? '(null)'} not created under job control`, name);
      return 2;
    }
    shell.state.jobs.delete(job[0]);
    yield* shell.os.print(`${job[1].text}\n`);
    const child = shell.os.kernel.find(pid);
    if (!child) return 127;
    shell.interpreter.ownGroup(child, child.group);
    shell.os.kernel.deliver(child, 18, false);
    const status = yield* shell.waitFor(child);
    shell.interpreter.takeTerminalBack();
    return status;
  },

  *bg(shell, [name = 'bg']) {
    yield* shell.complain('job (null) not created under job control', name);
    return 2;
  },

  *times(shell) {
    yield* shell.os.print('0m0.000s 0m0.000s\n0m0.000s 0m0.000s\n');
    return 0;
  },
};

function pidOf(shell: Shell, word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const { jobs } = shell.state;
  const number = /^%[%+]?$/.test(word) ? Math.max(0, ...jobs.keys()) : Number(word.slice(1));
  return word.startsWith('%') ? (jobs.get(number)?.pid ?? null) : null;
}

function trapName(word: string): string | null {
  if (word === '0' || word.toUpperCase() === 'EXIT') return 'EXIT';
  const number = signalNumber(word);
  return Object.entries(signals).find(([, one]) => one === number)?.[0] ?? null;
}

function* killOne(shell: Shell, word: string, signal: number): Run<number> {
  const isJob = word.startsWith('%');
  const pid = isJob ? pidOf(shell, word) : /^-?\d+$/.test(word) ? Number(word) : null;
  if (pid === null) {
    if (isJob) yield* shell.complain(`${word}: no such job`, 'kill');
    else yield* shell.os.complain(`${shell.state.name}: invalid number '${word}'\n`);
    return isJob ? 2 : 1;
  }
  try {
    shell.os.kill(pid, signal);
    yield* shell.os.spend(0.01);
    return 0;
  } catch (error) {
    const reason = errorWords(error);
    if (reason === null) throw error;
    if (shell.state.dialect === 'bash') yield* shell.complain(`(${pid}) - ${reason}`, 'kill');
    else yield* shell.os.complain(`${shell.state.name}: can't kill pid ${pid}: ${reason}\n`);
    return 1;
  }
}

function* listSignals(shell: Shell, word: string | undefined): Run<number> {
  if (word === undefined) {
    for (const [name, number] of Object.entries(signals))
      yield* shell.os.print(`${String(number).padStart(2)}) ${name}\n`);
    return 0;
  }
  const number = Number(word) > 128 ? Number(word) - 128 : signalNumber(word);
  const name = Object.entries(signals).find(([, one]) => one === number)?.[0];
  yield* shell.os.print(`${/^\d+$/.test(word) ? (name ?? word) : (number ?? signalWords(0))}\n`);
  return 0;
}
