import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import type { Job } from './Job.ts';
import type { Shell } from './Shell.ts';
import { signalWords } from './signalWords.ts';

/** A shell's jobs: numbering, looking after and showing them. */
export const jobTable = { add, look, end, show, tellEnded } as const;

/** @returns its number: the first free one in ash, the next after the last in bash */
function add(shell: Shell, pid: number, text: string): number {
  const { jobs, dialect } = shell.state;
  for (const [number, job] of jobs) if (job.status !== null && job.isWaitedFor) jobs.delete(number);
  let number = dialect === 'bash' ? Math.max(0, ...jobs.keys()) + 1 : 1;
  while (jobs.has(number)) number += 1;
  jobs.set(number, { pid, text, status: null, signal: 0, isWaitedFor: false });
  return number;
}

/** Notes which jobs have ended, and lets go of their processes. */
function look(shell: Shell): void {
  const { kernel } = shell.os;
  for (const job of shell.state.jobs.values()) {
    const child = job.status === null ? kernel.find(job.pid) : null;
    if (!child || child.exitCode === null || child.parentPid !== shell.os.pid) continue;
    kernel.reap(child);
    end(shell, child);
  }
}

/** Notes the end of a child that may have been a job. */
function end(shell: Shell, child: Os): Job | null {
  const job = [...shell.state.jobs.values()].find(({ pid }) => pid === child.pid);
  if (!job) return null;
  job.status = child.exitCode;
  job.signal = child.endSignal;
  return job;
}

/** Jobs as `jobs` lists them, the youngest first in ash; ended ones are forgotten. */
function* show(shell: Shell, options: { isLong?: boolean; onlyEnded?: boolean } = {}): Run {
  look(shell);
  const { jobs, dialect, isInteractive } = shell.state;
  const numbers = [...jobs.keys()].sort((a, b) => a - b);
  for (const number of dialect === 'bash' ? numbers : numbers.toReversed()) {
    const job = jobs.get(number);
    // A bash without a terminal tells nobody of the ends it has seen.
    const isQuiet = dialect === 'bash' && !isInteractive && job?.status !== null;
    if (!job || isQuiet || (options.onlyEnded && job.status === null)) continue;
    const [current, previous] = [...jobs.keys()].sort((a, b) => b - a);
    const mark = number === current ? '+' : number === previous ? '-' : ' ';
    yield* shell.os.print(lineOf(shell, number, mark, job, options.isLong === true));
    if (job.status !== null) jobs.delete(number);
  }
}

function lineOf(shell: Shell, number: number, mark: string, job: Job, isLong: boolean): string {
  const { dialect, isInteractive } = shell.state;
  const pid = isLong ? `${job.pid} ` : '';
  if (dialect !== 'bash') {
    const shown = dialect === 'dash' ? ` ${mark} ` : `${mark}  `;
    const head = `[${number}]${shown}${pid}${stateOf(job)}`;
    // Without job control it does not keep what its jobs are called.
    return `${head.padEnd(33)}${isInteractive ? job.text : ''}\n`;
  }
  const text = job.status === null ? `${job.text} &` : job.text;
  return `[${number}]${mark}  ${pid}${stateOf(job).padEnd(24)}${text}\n`;
}

function stateOf({ status, signal }: Job): string {
  if (status === null) return 'Running';
  if (signal > 0) return signalWords(signal);
  return status === 0 ? 'Done' : `Done(${status})`;
}

/** What an interactive shell says before its prompt. */
function* tellEnded(shell: Shell): Run {
  yield* show(shell, { onlyEnded: true });
}
