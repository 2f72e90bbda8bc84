import { expect, it } from 'vitest';
import { SpawnError } from './SpawnError.ts';
import { TestBox } from './TestBox.ts';

const doubling = 'x=a; while true; do x=$x$x; done';
const memoryLimitBytes = () => 16 * 1024 * 1024;

it('lets a process run only as time goes on', () => {
  const box = new TestBox();
  const { process, said } = box.start(['sh', '-c', 'echo one; sleep 2; echo two']);
  box.pass(1000);
  expect([said.stdout, process.exitCode]).toEqual(['one\n', null]);
  box.pass(2000);
  expect([said.stdout, process.exitCode]).toEqual(['one\ntwo\n', 0]);
});

it('says why a program cannot be started', () => {
  const { sandbox } = new TestBox();
  const check = (name: string) => () =>
    sandbox.check({
      args: [name],
      env: ['PATH=/bin'],
      cwd: '/',
      user: '',
      tty: false,
      hasStdin: false,
    });
  expect(check('nosuch')).toThrow(new SpawnError('notFound', 'nosuch'));
  expect(check('/nosuch')).toThrow(new SpawnError('noSuchFile', '/nosuch'));
  expect(check('/etc')).toThrow(new SpawnError('isDirectory', '/etc'));
});

it('spares process 1 every signal it has no handler for, except SIGKILL from outside', () => {
  const box = new TestBox();
  const { process } = box.start(['sleep', '100']);
  box.pass(10);
  process.signal('SIGTERM');
  box.pass(10);
  expect(process.exitCode).toBeNull();
  process.signal('SIGKILL');
  expect(process.exitCode).toBe(137);
});

it('kills whoever takes more memory than the cgroup allows', () => {
  const alone = new TestBox({ memoryLimitBytes });
  expect(alone.sh(doubling).exitCode).toBe(137);
  expect(alone.oomKills).toBe(1);
  const nested = new TestBox({ memoryLimitBytes });
  expect(nested.sh(`sh -c '${doubling}'; echo rc=$?`)).toEqual({
    stdout: 'rc=137\n',
    stderr: 'Killed\n',
    exitCode: 0,
  });
});

it('refuses to fork beyond the pids limit', () => {
  const box = new TestBox({ pidsLimit: 4 });
  expect(box.sh('for i in 1 2 3 4 5; do sleep 1 & done; wait').stderr).toBe(
    "sh: can't fork: Resource temporarily unavailable\n",
  );
});

it('goes on with an endless loop in virtual time, and stops its time when frozen', () => {
  const box = new TestBox();
  const { process } = box.start(['sh', '-c', 'while :; do :; done']);
  box.pass(1000);
  const usedMs = box.sandbox.processes()[0]?.cpuMs ?? 0;
  expect(usedMs).toBeGreaterThan(900);
  box.sandbox.freeze();
  box.pass(1000);
  expect(box.sandbox.processes()[0]?.cpuMs).toBeLessThan(usedMs + 10);
  expect(process.exitCode).toBeNull();
});

it('echoes and edits lines at a terminal, and interrupts what runs there', () => {
  const box = new TestBox();
  const { process, said } = box.start(['sh'], { tty: true, hasStdin: true });
  const type = (text: string) => {
    process.write(new TextEncoder().encode(text));
    box.pass(200);
  };
  box.pass(100);
  type('echo hx\x7fi\r');
  type('sleep 100\r');
  type('\x03');
  type('exit 3\r');
  expect(said.stdout).toContain(
    "built-in shell (ash)\r\nEnter 'help' for a list of built-in commands.\r\n\r\n/ # ",
  );
  expect(said.stdout).toContain('\r\nhi\r\n/ # sleep 100\r\n^C\r\n');
  expect(process.exitCode).toBe(3);
});

it('runs as a user with further groups, seen as the kernel shows them', () => {
  const box = new TestBox({ oomScoreAdj: 500, cpuShares: () => 512, cpuset: () => '1' });
  const { said } = box.start(
    [
      'sh',
      '-c',
      'id -G; cat /proc/self/oom_score_adj /sys/fs/cgroup/cpu/cpu.shares; cat /sys/fs/cgroup/cpuset/cpuset.cpus; grep CapEff /proc/self/status',
    ],
    { groups: ['daemon', '5'] },
  );
  box.pass(100);
  expect(said.stdout).toBe('0 1 5\n500\n512\n1\nCapEff:\t0000000000000001\n');
});

it('exports where a shell is and how deep', () => {
  const box = new TestBox();
  const { said } = box.start(['sh', '-c', 'env | sort | grep -E "PWD|SHLVL"']);
  box.pass(100);
  expect(said.stdout).toBe('PWD=/\nSHLVL=1\n');
});
