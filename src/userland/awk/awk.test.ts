import { expect, it } from 'vitest';
import { TestBox } from '../TestBox.ts';
import recordedPrograms from './recordedPrograms.json';

// What busybox-static 1.35.0 of Debian did with each: `sh -c SCRIPT`, no standard input.
const recorded = recordedPrograms as [string, string, string, number][];

it.each(recorded)('does what busybox did: %s', (script, stdout, stderr, exitCode) => {
  expect(new TestBox().sh(script)).toEqual({ stdout, stderr, exitCode });
});

it.each([
  ['BEGIN { print -3 % 2, 2 ^ 10, 2 ** 3 ** 2 }', '-1 1024 512\n'],
  ['function f(a) { a["x"] = 1 } BEGIN { f(z); print z["x"], length(z) }', '1 1\n'],
  ['function f(n) { return n < 2 ? n : f(n - 1) + f(n - 2) } BEGIN { print f(12) }', '144\n'],
  ['BEGIN { print 1 " " -1; print 1, 2 > "/dev/stderr" }', '1-1\n'],
  [
    'BEGIN { while (i++ < 5) { if (i == 2) continue; if (i == 4) break; printf "%d", i } print "" }',
    '13\n',
  ],
  ['BEGIN { $0 = "a b c"; $5 = "e"; print; NF = 2; print $0, NF }', 'a b c  e\na b 2\n'],
])('runs %s', (program, stdout) => {
  expect(new TestBox().sh(`awk '${program}'`).stdout).toBe(stdout);
});

it('ends a program that goes on and on in virtual time, not in the time of this computer', () => {
  const box = new TestBox();
  const { process } = box.start(['awk', 'BEGIN { while (1) x = x + 1 }']);
  box.pass(50);
  expect(process.exitCode).toBeNull();
});
