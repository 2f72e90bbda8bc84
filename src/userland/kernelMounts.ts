import type { FileNode } from './FileNode.ts';
import type { FileTree } from './FileTree.ts';
import { capabilityLines } from './kernel/capabilityLines.ts';
import type { Kernel } from './kernel/Kernel.ts';
import type { Os } from './kernel/Os.ts';
import { limitsText } from './kernel/limitsText.ts';
import { LiveTree } from './LiveTree.ts';
import type { Mount } from './Mount.ts';

const devices: Readonly<Record<string, number>> = {
  null: 0o666,
  zero: 0o666,
  full: 0o666,
  random: 0o666,
  urandom: 0o666,
  tty: 0o666,
};
/** What cgroup v1 says where there is no limit: the largest multiple of a page in 63 bits. */
const noLimitBytes = '9223372036854771712';

const usualShmBytes = 64 * 1024 ** 2;
/** Controllers that are mounted, as cgroup v1 has them. */
const controllers = 'cpu cpuacct cpuset memory devices freezer blkio pids'.split(' ');

/** /proc, /sys and /dev as the kernel shows them to the processes of a sandbox. */
export function kernelMounts(kernel: Kernel): Mount[] {
  const { clock } = kernel.spec;
  const nowMs = () => clock.epochMs + clock.nowMs;
  const startedMs = nowMs();
  const proc = new LiveTree(() => procFiles(kernel, startedMs), nowMs, {
    '/mounts': 'self/mounts',
    '/net': 'self/net',
  });
  const sys = new LiveTree(() => cgroupFiles(kernel), nowMs);
  const { devices: added = [], shmBytes = usualShmBytes } = kernel.spec;
  const secure = 'nosuid,nodev,noexec,relatime';
  return [
    { target: '/proc', files: proc, isReadOnly: false, type: 'proc', options: secure },
    { target: '/sys', files: sys, isReadOnly: true, type: 'sysfs', options: secure },
    {
      target: '/dev',
      files: deviceTree(startedMs, added),
      isReadOnly: false,
      type: 'tmpfs',
      options: 'nosuid,size=65536k,mode=755',
      sizeBytes: 64 * 1024 ** 2,
    },
    ...(shmBytes > 0 ? [sharedMemory(shmBytes, secure, startedMs)] : []),
  ];
}

function sharedMemory(sizeBytes: number, secure: string, startedMs: number): Mount {
  return {
    target: '/dev/shm',
    files: new Map([['/', directory(0o1777, startedMs)]]),
    isReadOnly: false,
    type: 'tmpfs',
    source: 'shm',
    options: `${secure},size=${Math.floor(sizeBytes / 1024)}k`,
    sizeBytes,
  };
}

function procFiles(kernel: Kernel, startedMs: number): Record<string, () => string> {
  const { spec } = kernel;
  const kilobytes = (bytes: number) => String(Math.floor(bytes / 1024)).padStart(10);
  const usedBytes = () => Math.min(spec.hostMemoryBytes, kernel.memoryBytes);
  const files: Record<string, () => string> = {
    '/meminfo': () =>
      [
        `MemTotal:     ${kilobytes(spec.hostMemoryBytes)} kB`,
        `MemFree:      ${kilobytes(spec.hostMemoryBytes - usedBytes())} kB`,
        `MemAvailable: ${kilobytes(spec.hostMemoryBytes - usedBytes())} kB`,
        `Buffers:      ${kilobytes(0)} kB`,
        `Cached:       ${kilobytes(0)} kB`,
        `SwapTotal:    ${kilobytes(0)} kB`,
        `SwapFree:     ${kilobytes(0)} kB`,
        '',
      ].join('\n'),
    '/cpuinfo': () =>
      Array.from(
        { length: spec.cpus },
        (_, cpu) => `processor\t: ${cpu}\nvendor_id\t: GenuineIntel\n\n`,
      ).join(''),
    '/uptime': () => {
      const seconds = ((spec.clock.nowMs + spec.clock.epochMs - startedMs) / 1000).toFixed(2);
      return `${seconds} ${seconds}\n`;
    },
    '/loadavg': () => `0.00 0.00 0.00 1/${kernel.all.length} ${kernel.all.length}\n`,
    '/version': () => `Linux version ${spec.kernelRelease} #1 SMP\n`,
    '/filesystems': () => 'nodev\tproc\nnodev\ttmpfs\nnodev\toverlay\n\text4\n',
    '/sys/kernel/hostname': () => `${spec.hostname}\n`,
    '/sys/kernel/osrelease': () => `${spec.kernelRelease}\n`,
    '/sys/kernel/ostype': () => 'Linux\n',
    '/sys/kernel/pid_max': () => '32768\n',
    '/sys/net/ipv4/ip_forward': () => '1\n',
    ...sysctlFiles(kernel),
    '/self/mounts': () => mountLines(kernel),
    '/self/net/dev': () => 'Inter-|   Receive  |  Transmit\n',
  };
  const self = kernel.current;
  for (const os of kernel.all) {
    const own = processFiles(os);
    for (const [name, make] of Object.entries(own)) {
      files[`/${os.pid}/${name}`] = make;
      if (os === self) files[`/self/${name}`] = make;
    }
  }
  return files;
}

/** `--sysctl net.ipv4.ip_forward=0` is /proc/sys/net/ipv4/ip_forward. */
function sysctlFiles({ spec }: Kernel): Record<string, () => string> {
  const entries = Object.entries(spec.sysctls ?? {});
  return Object.fromEntries(
    entries.map(([name, value]) => [`/sys/${name.replaceAll('.', '/')}`, () => `${value}\n`]),
  );
}

function processFiles(os: Os): Record<string, () => string> {
  return {
    status: () =>
      `Name:\t${os.name}\nState:\tS (sleeping)\nPid:\t${os.pid}\nPPid:\t${os.parentPid}\n` +
      `Uid:\t${Array(4).fill(os.uid).join('\t')}\nGid:\t${Array(4).fill(os.gid).join('\t')}\nGroups:\t${os.groups.join(' ')} \nThreads:\t1\n` +
      capabilityLines(os.kernel.spec.capabilities, os.uid === 0),
    cmdline: () => os.args.map((one) => `${one}\0`).join(''),
    comm: () => `${os.name}\n`,
    limits: () => limitsText(os.limits),
    oom_score_adj: () => `${os.kernel.spec.oomScoreAdj ?? 0}\n`,
    environ: () => [...os.env].map(([name, value]) => `${name}=${value}\0`).join(''),
    cgroup: () => '4:memory:/\n3:pids:/\n2:cpu,cpuacct:/\n1:name=systemd:/\n',
    mounts: () => mountLines(os.kernel),
  };
}

function mountLines(kernel: Kernel): string {
  const { files } = kernel.spec;
  const root = `overlay / overlay ${files.isReadOnly ? 'ro' : 'rw'},relatime 0 0\n`;
  const line = (
    target: string,
    type: string,
    isReadOnly: boolean,
    options: string,
    source = type,
  ) => `${source} ${target} ${type} ${isReadOnly ? 'ro' : 'rw'},${options} 0 0\n`;
  const own = new Map(
    files.mounts.map(({ target, type, isReadOnly, options = 'relatime', source }) => [
      target,
      line(target, type, isReadOnly, options, source ?? (type === 'ext4' ? '/dev/vda1' : type)),
    ]),
  );
  const secure = 'nosuid,nodev,noexec,relatime';
  // In the order runc mounts them, then what the container asked for.
  const first = [
    ['/proc', ''],
    ['/dev', ''],
    [
      '/dev/pts',
      line('/dev/pts', 'devpts', false, 'nosuid,noexec,relatime,gid=5,mode=620,ptmxmode=666'),
    ],
    ['/sys', ''],
    ['/sys/fs/cgroup', line('/sys/fs/cgroup', 'tmpfs', false, `${secure},mode=755`)],
    ...controllers.map((name) => {
      const path = `/sys/fs/cgroup/${name}`;
      return [path, line(path, 'cgroup', true, `${secure},${name}`)] as const;
    }),
    ['/dev/mqueue', line('/dev/mqueue', 'mqueue', false, secure)],
    ['/dev/shm', ''],
  ] as const;
  const begun = new Set<string>(first.map(([target]) => target));
  const rest = [...own].filter(([target]) => !begun.has(target)).map(([, text]) => text);
  return (
    root + first.map(([target, text]) => own.get(target) ?? text).join('') + rest.reverse().join('')
  );
}

function cgroupFiles(kernel: Kernel): Record<string, () => string> {
  const { spec } = kernel;
  const limit = () => {
    const bytes = spec.memoryLimitBytes();
    return `${Number.isFinite(bytes) ? bytes : noLimitBytes}\n`;
  };
  const cpuUsage = () => {
    const ms = kernel.all.reduce((sum, os) => sum + os.cpuMs, 0);
    return `${Math.round(ms * 1e6)}\n`;
  };
  const bandwidth = () => spec.cpuBandwidth?.() ?? { quotaUs: -1, periodUs: 100_000 };
  return {
    '/fs/cgroup/memory/memory.limit_in_bytes': limit,
    '/fs/cgroup/memory/memory.usage_in_bytes': () => `${kernel.memoryBytes}\n`,
    '/fs/cgroup/memory/memory.max_usage_in_bytes': () => `${kernel.memoryBytes}\n`,
    '/fs/cgroup/memory/memory.failcnt': () => '0\n',
    '/fs/cgroup/cpu/cpu.cfs_quota_us': () => `${bandwidth().quotaUs}\n`,
    '/fs/cgroup/cpu/cpu.cfs_period_us': () => `${bandwidth().periodUs}\n`,
    '/fs/cgroup/cpu/cpu.shares': () => `${spec.cpuShares?.() || 1024}\n`,
    '/fs/cgroup/cpuacct/cpuacct.usage': cpuUsage,
    '/fs/cgroup/cpuset/cpuset.cpus': () =>
      `${spec.cpuset?.() || (spec.cpus > 1 ? `0-${spec.cpus - 1}` : '0')}\n`,
    '/fs/cgroup/pids/pids.max': () =>
      `${Number.isFinite(spec.pidsLimit) ? spec.pidsLimit : 'max'}\n`,
    '/fs/cgroup/pids/pids.current': () => `${kernel.all.length}\n`,
    '/kernel/mm/transparent_hugepage/enabled': () => 'always [madvise] never\n',
  };
}

function directory(mode: number, modifiedMs: number): FileNode {
  return { kind: 'directory', mode, uid: 0, gid: 0, modifiedMs };
}

function deviceTree(modifiedMs: number, added: readonly string[]): FileTree {
  const owner = { uid: 0, gid: 0, modifiedMs };
  const tree = new Map<string, FileNode>();
  for (const [name, mode] of Object.entries(devices))
    tree.set(`/${name}`, { kind: 'device', mode, ...owner });
  for (const path of added) {
    const parts = path.replace(/^\/dev\//, '').split('/');
    for (let count = 1; count < parts.length; count += 1)
      tree.set(`/${parts.slice(0, count).join('/')}`, directory(0o755, modifiedMs));
    tree.set(`/${parts.join('/')}`, { kind: 'device', mode: 0o666, ...owner });
  }
  tree.set('/pts', { kind: 'directory', mode: 0o755, ...owner });
  tree.set('/pts/0', { kind: 'device', mode: 0o620, ...owner });
  tree.set('/shm', { kind: 'directory', mode: 0o1777, ...owner });
  tree.set('/mqueue', { kind: 'directory', mode: 0o1777, ...owner });
  for (const [name, target] of Object.entries({
    fd: '/proc/self/fd',
    stdin: '/proc/self/fd/0',
    stdout: '/proc/self/fd/1',
    stderr: '/proc/self/fd/2',
  }))
    tree.set(`/${name}`, { kind: 'symlink', mode: 0o777, ...owner, target });
  return tree;
}
