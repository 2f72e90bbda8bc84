import type { ProcessInfo } from '../../userland/ProcessInfo.ts';

/** What `ps` can say of a process, by the name of its format. */
export const processLine: Readonly<
  Record<string, (info: ProcessInfo, hostPids: (pid: number) => number, epochMs: number) => string>
> = {
  pid: ({ pid }, hostPids) => String(hostPids(pid)),
  ppid: ({ parentPid }, hostPids) => String(hostPids(parentPid)),
  user: ({ user }) => user,
  uid: ({ uid }) => String(uid),
  c: () => '0',
  pgid: ({ pid }, hostPids) => String(hostPids(pid)),
  sid: (_, hostPids) => String(hostPids(1)),
  tpgid: ({ tty }, hostPids) => (tty ? String(hostPids(1)) : '-1'),
  f: () => '4',
  s: () => 'S',
  pri: () => '20',
  opri: () => '80',
  addr: () => '-',
  sz: ({ memoryBytes }) => String(Math.ceil(memoryBytes / 4096) + 1000),
  wchan: () => '-',
  psr: () => '0',
  nlwp: () => '1',
  stime: ({ startedMs }, _, epochMs) => new Date(epochMs + startedMs).toISOString().slice(11, 16),
  tty: ({ tty }) => (tty ? 'pts/0' : '?'),
  time: ({ cpuMs }) => new Date(Math.floor(cpuMs / 1000) * 1000).toISOString().slice(11, 19),
  bsdtime: ({ cpuMs }) => {
    const seconds = Math.floor(cpuMs / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  },
  args: ({ args }) => args.join(' '),
  comm: ({ args }) => (args[0] ?? '').replace(/.*\//, '').slice(0, 15),
  pcpu: () => '0.0',
  pmem: () => '0.0',
  vsz: ({ memoryBytes }) => String(Math.ceil(memoryBytes / 1024) + 4000),
  rss: ({ memoryBytes }) => String(Math.ceil(memoryBytes / 1024)),
  stat: ({ pid }) => (pid === 1 ? 'Ss' : 'S'),
  etime: () => '00:00',
  ni: () => '0',
};
