import { findInPath } from '../kernel/findInPath.ts';
import { findProgram } from '../kernel/findProgram.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';

const cannotRun = 127;

/** `time PROGRAM`: what it took, on standard error. */
export const time = applet('+vpao:f:', '[-vpa] [-o FILE] PROG ARGS', function* (os, given) {
  const [name] = given.rest;
  if (name === undefined) throw new UsageError();
  const startMs = os.nowMs;
  const path = findInPath(os, name);
  let cpuMs = 0;
  let status = cannotRun;
  if (path === null)
    yield* os.complain(`time: can't execute '${name}': No such file or directory\n`);
  else {
    const found = findProgram(os, path, given.rest);
    const child = yield* os.fork((one) => one.become(found.program, found.args), given.rest);
    const ended = yield* os.wait(child.pid);
    cpuMs = ended?.cpuMs ?? 0;
    status = ended?.exitCode ?? cannotRun;
  }
  if (status !== 0) yield* os.complain(`Command exited with non-zero status ${status}\n`);
  const shown = (ms: number) => {
    const seconds = ms / 1000;
    if (given.has('p')) return seconds.toFixed(2);
    return `${Math.floor(seconds / 60)}m ${(seconds % 60).toFixed(2)}s`;
  };
  const separator = given.has('p') ? ' ' : '\t';
  for (const [label, ms] of [
    ['real', os.nowMs - startMs],
    ['user', cpuMs],
    ['sys', 0],
  ] as const)
    yield* os.complain(`${label}${separator}${shown(ms)}\n`);
  return status;
});
