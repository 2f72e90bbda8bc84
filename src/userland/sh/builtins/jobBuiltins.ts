import { errorWords } from '../../kernel/errorWords.ts';
import { signalNumber } from '../../kernel/signalNumber.ts';
import { signals } from '../../kernel/signals.ts';
import type { Run } from '../../kernel/Wait.ts';
import { jobTable } from '../jobTable.ts';
import type { Shell } from '../Shell.ts';
import { singleQuote } from '../singleQuote.ts';
import { signalWords } from '../signalWords.ts';
import type { Builtin } from './Builtin.ts';

/** What deals with children and signals. */
export const jobBuiltins: Readonly<Record<string, Builtin>> = {
  *wait(shell, [, ...words]) {
    const isOver = () => shell.pending.length > 0;
    const interrupted = () => 128 + (signalNumber(shell.pending[0] ?? '') ?? 0);
    if (words[0] === '-n') words.length = 0;
    if (words.length === 0) {
      for (;;) {
        const ended = yield* shell.os.wait(undefined, isOver);
        if (isOver()) return interrupted();
        if (!ended) return 0;
        jobTable.end(shell, ended);
      }
    }
    let status = 0;
    for (const word of words) {
      const pid = pidOf(shell, word);
      if (pid === null) {
        yield* shell.complain(badJob(shell, word), 'wait');
        status = shell.state.dialect === 'bash' ? 127 : 2;
        continue;
      }
      const ended = yield* shell.os.wait(pid, isOver);
      if (isOver()) return interrupted();
      if (ended) jobTable.end(shell, ended);
      const job = [...shell.state.jobs.values()].find((one) => one.pid === pid);
      if (!job && !ended && shell.state.dialect === 'bash')
        yield* shell.complain(`pid ${pid} is not a child of this shell`, 'wait');
      status = ended?.exitCode ?? job?.status ?? 127;
      if (job) job.isWaitedFor = true;
      if (ended && ended.endSignal > 0) {
        if (shell.state.dialect !== 'bash') yield* shell.tellSignal(ended.endSignal, ended);
      }
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
        if (shell.state.dialect !== 'dash') {
          yield* shell.os.complain(`${shell.state.name}: bad signal name '${name}'\n`);
          return 1;
        }
        yield* shell.complain(`Illegal option -${name[0] ?? ''}`, 'kill');
        return 2;
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
      const { traps, dialect } = shell.state;
      for (const [name, command] of traps) {
        const shown =
          dialect === 'bash' && !/^(?:EXIT|ERR|DEBUG)$/.test(name) ? `SIG${name}` : name;
        yield* shell.os.print(`trap -- ${singleQuote(command, dialect)} ${shown}\n`);
      }
      return 0;
    }
    const isReset = words.length === 1 || words[0] === '-' || /^\d+$/.test(words[0] ?? '');
    const command = isReset ? null : (words[0] ?? '');
    const names = words.length === 1 || /^\d+$/.test(words[0] ?? '') ? words : words.slice(1);
    for (const word of names) {
      const name = trapName(word);
      const isKnown = name !== null && !(name === 'ERR' && shell.state.dialect === 'dash');
      if (!isKnown) {
        if (shell.state.dialect === 'dash') yield* shell.os.complain(`trap: ${word}: bad trap\n`);
        else yield* shell.complain(`${word}: invalid signal specification`, 'trap');
        return 1;
      }
      shell.trap(name, command);
    }
    return 0;
  },

  *jobs(shell, words) {
    if (words.includes('-p')) {
      jobTable.look(shell);
      for (const { pid } of shell.state.jobs.values()) yield* shell.os.print(`${pid}\n`);
    } else yield* jobTable.show(shell, { isLong: words.includes('-l') });
    return 0;
  },

  *fg(shell, [name = 'fg', word = '%%']) {
    jobTable.look(shell);
    const pid = pidOf(shell, word);
    const job = [...shell.state.jobs].find(([, one]) => one.pid === pid);
    const isBash = shell.state.dialect === 'bash';
    if (!shell.state.isInteractive || pid === null || !job) {
      const noJob = isBash ? `${word === '%%' ? 'current' : word}: no such job` : 'No current job';
      const isOff = isBash && !shell.state.isInteractive;
      const own = job ? `job ${job[1].pid} not created under job control` : noJob;
      yield* shell.complain(isOff ? 'no job control' : own, name);
      return isBash ? 1 : 2;
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
    jobTable.look(shell);
    const isBash = shell.state.dialect === 'bash';
    const isOff = isBash && !shell.state.isInteractive;
    const none = isBash ? 'current: no such job' : 'No current job';
    yield* shell.complain(isOff ? 'no job control' : none, name);
    return isBash ? 1 : 2;
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

function badJob(shell: Shell, word: string): string {
  const isBash = shell.state.dialect === 'bash' && !word.startsWith('%');
  return isBash ? `\`${word}': not a pid or valid job spec` : `${word}: no such job`;
}

function trapName(word: string): string | null {
  if (word === '0' || word.toUpperCase() === 'EXIT') return 'EXIT';
  if (word.toUpperCase() === 'ERR') return 'ERR';
  const number = signalNumber(word);
  return Object.entries(signals).find(([, one]) => one === number)?.[0] ?? null;
}

function* killOne(shell: Shell, word: string, signal: number): Run<number> {
  const isJob = word.startsWith('%');
  const pid = isJob ? pidOf(shell, word) : /^-?\d+$/.test(word) ? Number(word) : null;
  if (pid === null) {
    if (isJob) yield* shell.complain(badJob(shell, word), 'kill');
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
    // dash ends the line twice.
    else if (shell.state.dialect === 'dash') yield* shell.complain(`${reason}\n`, 'kill');
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
