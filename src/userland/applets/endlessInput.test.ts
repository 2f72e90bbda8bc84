import { expect, it, test } from 'vitest';
import { TestBox } from '../TestBox.ts';

it.each([
  'sort /dev/zero',
  'tail /dev/zero',
  'grep x /dev/zero',
  'xargs < /dev/zero',
  'yes | sort',
  'cat /dev/zero | tac',
])('is killed for want of memory where all is kept: %s', (script) => {
  expect(new TestBox().sh(script).exitCode).toBe(137);
});

test('so is a shell that keeps what a command says, and its container hears of it at its limit only', () => {
  const box = new TestBox({ memoryLimitBytes: () => 1 << 24 });
  expect(box.sh('a=$(yes); echo never')).toMatchObject({ exitCode: 137, stdout: '' });
  expect(box.oomKills).toBe(1);
  const free = new TestBox();
  expect(free.sh('a=$(yes); echo never')).toMatchObject({ exitCode: 137, stdout: '' });
  expect(free.oomKills).toBe(0);
});

it.each([
  'wc /dev/zero',
  'md5sum /dev/zero',
  'tail -c 3 /dev/zero',
  'yes | tail -n 1',
  'tr a b < /dev/zero > /dev/null',
])('goes on in virtual time where nothing is kept: %s', (script) => {
  const { exitCode, stdout } = new TestBox().sh(`timeout 1 sh -c '${script}'; echo $?`);
  expect([exitCode, stdout]).toEqual([0, '143\n']);
});

test('keeps no zero bytes of a substitution', () => {
  expect(new TestBox().sh('a=$(head -c 300000000 /dev/zero; echo b); echo $a').stdout).toBe('b\n');
});
