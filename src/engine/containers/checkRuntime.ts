import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { cpuBandwidth } from './cpuBandwidth.ts';
import { RuntimeRefusal } from './RuntimeRefusal.ts';

const starting = 'unable to start container process';
const cgroup = `${starting}: error during container init: error setting cgroup config for procHooks process`;
const leastQuotaUs = 1000;
const leastShares = 2;
const mostShares = 262_144;
/** `fs.nr_open`: no process may have more files open. */
const mostFiles = 1_048_576;
/** Files runc itself has open while it loads its filter. */
const leastFiles = 12;
/** Kernel's own numbers of limits. */
const limits: Readonly<Record<string, number>> = {
  cpu: 0,
  fsize: 1,
  data: 2,
  stack: 3,
  core: 4,
  rss: 5,
  nproc: 6,
  nofile: 7,
  memlock: 8,
  locks: 10,
  sigpending: 11,
  msgqueue: 12,
  nice: 13,
  rtprio: 14,
  rttime: 15,
};
const ipcSysctls =
  'kernel.msgmax kernel.msgmnb kernel.msgmni kernel.sem kernel.shmall kernel.shmmax kernel.shmmni kernel.shm_rmid_forced'.split(
    ' ',
  );

/** Limits and settings the runtime cannot give a container, in runc's words and order. @throws RuntimeRefusal */
export function checkRuntime(container: ContainerRecord): void {
  checkSysctls(container);
  checkCgroup(container);
  checkLimits(container);
}

function checkSysctls({ hostConfig }: ContainerRecord): void {
  for (const [name, value] of Object.entries(hostConfig.Sysctls ?? {})) {
    const isNetwork = name.startsWith('net.');
    if (isNetwork && hostConfig.NetworkMode === 'host') {
      throw new RuntimeRefusal(`sysctl "${name}" not allowed in host network namespace`);
    }
    const isOwn = isNetwork || ipcSysctls.includes(name) || name.startsWith('fs.mqueue.');
    if (!isOwn) {
      throw new RuntimeRefusal(`sysctl "${name}" is not in a separate kernel namespace`);
    }
    if (ipcSysctls.includes(name) && !/^[\d\s]+$/.test(value)) {
      const path = `/proc/sys/${name.replaceAll('.', '/')}`;
      const init = `${starting}: error during container init`;
      throw new RuntimeRefusal(`${init}: write ${path}: invalid argument`);
    }
  }
}

function checkCgroup({ id, hostConfig }: ContainerRecord): void {
  const { CpuShares, CpuRealtimeRuntime: runtimeUs } = hostConfig;
  const folder = `/sys/fs/cgroup/cpu/docker/${id}`;
  const write = (what: number, file: string) =>
    `failed to write "${what}": write ${folder}/${file}: invalid argument`;
  if (runtimeUs > 0) {
    const words = write(runtimeUs, 'cpu.rt_runtime_us');
    throw new RuntimeRefusal(`${starting}: unable to apply cgroup configuration: ${words}`);
  }
  if (CpuShares > 0 && CpuShares < leastShares) {
    throw new RuntimeRefusal(`${cgroup}: the minimum allowed cpu-shares is ${leastShares}`);
  }
  if (CpuShares > mostShares) {
    throw new RuntimeRefusal(`${cgroup}: the maximum allowed cpu-shares is ${mostShares}`);
  }
  const { quotaUs } = cpuBandwidth(hostConfig);
  if (quotaUs > 0 && quotaUs < leastQuotaUs) {
    throw new RuntimeRefusal(`${cgroup}: ${write(quotaUs, 'cpu.cfs_quota_us')}`);
  }
}

function checkLimits({ hostConfig }: ContainerRecord): void {
  const ready = `${starting}: error during container init: error setting rlimits for ready process`;
  for (const { Name, Soft, Hard } of hostConfig.Ulimits ?? []) {
    const number = limits[Name];
    if (number === undefined) {
      throw new RuntimeRefusal(`wrong rlimit value: RLIMIT_${Name.toUpperCase()}`);
    }
    const refuse = (why: string) =>
      new RuntimeRefusal(`${ready}: error setting rlimit type ${number}: ${why}`);
    // -1 is without a limit.
    if (Hard >= 0 && (Soft > Hard || Soft < 0)) throw refuse('invalid argument');
    if (Name !== 'nofile') continue;
    if (Hard > mostFiles || Hard < 0) throw refuse('operation not permitted');
    if (Soft < leastFiles) {
      const pipe = 'error creating scratch pipe: pipe2: too many open files';
      const filter = `error patching filter: error disassembling original filter: ${pipe}`;
      throw new RuntimeRefusal(`${starting}: error loading seccomp filter into kernel: ${filter}`);
    }
  }
}
