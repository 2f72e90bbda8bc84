import { expect, test } from 'vitest';
import { psColumns } from './psColumns.ts';

const titlesOf = (args: string) => {
  const columns = psColumns(args);
  return 'problem' in columns ? columns.problem : columns.map(({ title }) => title).join(' ');
};

test.each([
  ['-ef', 'UID PID PPID C STIME TTY TIME CMD'],
  ['aux', 'USER PID %CPU %MEM VSZ RSS TTY STAT START TIME COMMAND'],
  ['l', 'F UID PID PPID PRI NI VSZ RSS WCHAN STAT TTY TIME COMMAND'],
  ['-el', 'F S UID PID PPID C PRI NI ADDR SZ WCHAN TTY TIME CMD'],
  ['j', 'PPID PID PGID SID TTY TPGID STAT UID TIME COMMAND'],
  ['x', 'PID TTY STAT TIME COMMAND'],
  ['-p 1', 'PID TTY TIME CMD'],
  ['-eo pid,comm', 'PID COMMAND'],
  ['axo pid,stat', 'PID STAT'],
  ['-o user=U,pid=P', 'U P'],
  ['nope', 'ps: error: unknown user-defined format specifier "pe"'],
  ['--nope', 'ps: error: unknown gnu long option'],
])('ps %s', (args, titles) => {
  expect(titlesOf(args)).toBe(titles);
});
