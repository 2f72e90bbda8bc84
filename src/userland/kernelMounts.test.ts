import { expect, it } from 'vitest';
import { TestBox } from './TestBox.ts';

it('shows and changes what a process may use', () => {
  const box = new TestBox({ limits: { nofile: { soft: 100, hard: 200 } } });
  const script = 'ulimit -n; ulimit -Hn; ulimit -n 300; grep open /proc/self/limits';
  expect(box.sh(script)).toEqual({
    stdout:
      '100\n200\nMax open files            100                  200                  files     \n',
    stderr: 'sh: error setting limit: Operation not permitted\n',
    exitCode: 0,
  });
});

it('has the devices, the settings and the shared memory it was given', () => {
  const box = new TestBox({
    devices: ['/dev/x/foo'],
    sysctls: { 'kernel.msgmax': '1000' },
    shmBytes: 32 * 1024 ** 2,
  });
  expect(box.sh('[ -c /dev/x/foo ] && cat /proc/sys/kernel/msgmax').stdout).toBe('1000\n');
  expect(box.sh('df -h /dev/shm | tail -1; mount | grep ^shm').stdout).toBe(
    'shm                      32.0M         0     32.0M   0% /dev/shm\n' +
      'shm on /dev/shm type tmpfs (rw,nosuid,nodev,noexec,relatime,size=32768k)\n',
  );
});

it('says how much of every period its processes may have', () => {
  const box = new TestBox({ cpuBandwidth: () => ({ quotaUs: 25_000, periodUs: 50_000 }) });
  const files = 'cpu.cfs_quota_us cpu.cfs_period_us';
  expect(box.sh(`cd /sys/fs/cgroup/cpu; cat ${files}`).stdout).toBe('25000\n50000\n');
  expect(new TestBox().sh(`cd /sys/fs/cgroup/cpu; cat ${files}`).stdout).toBe('-1\n100000\n');
});
