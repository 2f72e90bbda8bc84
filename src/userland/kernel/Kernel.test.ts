import { expect, it } from 'vitest';
import { TestBox } from '../TestBox.ts';

const sh = (script: string) => new TestBox().sh(script);

it('ends a process by a signal it has no handler for, and its parent is told which', () => {
  expect(sh('sleep 100 & kill -TERM $!; wait $!; echo $?').stdout).toBe('143\n');
  expect(sh('sleep 100 & kill -9 $!; wait $!; echo $?').stdout).toBe('137\n');
});

it('runs a handler, and lets what is ignored pass', () => {
  expect(sh('trap "echo caught" USR1; kill -USR1 $$; echo on').stdout).toBe('caught\non\n');
  expect(
    sh("(trap '' TERM; sleep 2; echo alive) & sleep 1; kill $!; wait; echo $?").stdout,
  ).toContain('alive');
});

it('spares process 1 the signals of its own that it has no handler for, and nothing those from outside', () => {
  expect(sh('kill -TERM 1; kill -KILL 1; echo alive').stdout).toBe('alive\n');
  const box = new TestBox();
  const { process } = box.start(['sleep', '100']);
  box.pass(1);
  box.sandbox.killAll();
  box.pass(1);
  expect(process.exitCode).toBe(137);
});

it('stops and continues', () => {
  const script = 'sleep 3 & kill -STOP $!; sleep 9; kill -CONT $!; wait $!; echo $?';
  expect(sh(script).stdout).toBe('0\n');
});

it('ends all others with process 1', () => {
  const box = new TestBox();
  const { process } = box.start(['sh', '-c', 'sleep 1000 & exit 3']);
  box.pass(100);
  expect(process.exitCode).toBe(3);
  expect(box.sandbox.processes()).toEqual([]);
});

it('kills what holds too much, and tells', () => {
  const box = new TestBox({ memoryLimitBytes: () => 5 * 2 ** 20 });
  expect(box.sh('head -c 9000000 /dev/zero | tail; echo $?').stdout).toBe('137\n');
  expect(box.oomKills).toBe(1);
});

it('forks no further than the limit of tasks', () => {
  const box = new TestBox({ pidsLimit: 3 });
  expect(box.sh('sleep 9 & sleep 9 & sleep 9 & wait').stderr).toContain("can't fork");
});

it('lets nothing happen while it is frozen', () => {
  const box = new TestBox();
  const { said } = box.start(['sh', '-c', 'sleep 1; echo on']);
  box.sandbox.freeze();
  box.pass(5000);
  expect(said.stdout).toBe('');
  box.sandbox.thaw();
  box.pass(5000);
  expect(said.stdout).toBe('on\n');
});
