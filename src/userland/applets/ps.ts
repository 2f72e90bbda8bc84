import { applet } from './applet.ts';

const titles: Readonly<Record<string, readonly [string, number]>> = {
  pid: ['PID', 5],
  ppid: ['PPID', 5],
  user: ['USER', 8],
  group: ['GROUP', 8],
  comm: ['COMMAND', 16],
  args: ['COMMAND', 27],
  tty: ['TT', 6],
  time: ['TIME', 6],
  stat: ['STAT', 4],
  rss: ['RSS', 4],
  vsz: ['VSZ', 4],
  etime: ['ELAPSED', 7],
  pgid: ['PGID', 5],
  nice: ['NI', 5],
};
const rightAligned = new Set(['pid', 'ppid', 'pgid', 'vsz', 'rss']);

export const ps = applet('o:Tefalwxu', '[-o COL1,COL2=HEADER] [-T]', function* (os, given) {
  const asked = given.values('o').flatMap((value) => value.split(','));
  const columns = (asked.length > 0 ? asked : ['pid', 'user', 'args']).map((column) => {
    const [name = '', header] = column.split('=');
    return { name, header };
  });
  for (const { name } of columns) {
    if (titles[name]) continue;
    yield* os.complain(
      `ps: bad -o argument '${name}', supported arguments: user,group,comm,args,pid,ppid,pgid,etime,nice,rgroup,ruser,time,tty,vsz,stat,rss\n`,
    );
    return 1;
  }
  const line = (cellOf: (name: string, header: string | undefined) => string) =>
    `${columns
      .map(({ name, header }, index) => {
        const cell = cellOf(name, header);
        const width = titles[name]?.[1] ?? 0;
        return index === columns.length - 1 ? cell : cell.padEnd(width);
      })
      .join(' ')}\n`;
  yield* os.print(line((name, header) => header ?? titles[name]?.[0] ?? ''));
  const infos = new Map(os.kernel.infos().map((info) => [info.pid, info]));
  for (const one of os.kernel.all) {
    const info = infos.get(one.pid);
    if (!info) continue;
    const isDead = one.exitCode !== null;
    const seconds = Math.floor(info.cpuMs / 1000);
    const age = Math.floor((os.kernel.spec.clock.nowMs - info.startedMs) / 1000);
    const clock = (all: number) => `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
    const kilobytes = String(Math.round(info.memoryBytes / 1024));
    const cells: Record<string, string> = {
      pid: String(one.pid),
      ppid: String(one.parentPid),
      pgid: String(one.group),
      user: info.user.slice(0, 8),
      group: String(one.gid === 0 ? 'root' : one.gid),
      comm: one.name.slice(0, 15),
      args: isDead ? `[${one.name}]` : info.args.join(' '),
      tty: info.tty ? '136,0' : '?',
      time: clock(seconds),
      etime: clock(age),
      stat: isDead ? 'Z' : one === os ? 'R' : 'S',
      rss: kilobytes,
      vsz: kilobytes,
      nice: '0',
    };
    yield* os.print(
      line((name) =>
        rightAligned.has(name)
          ? (cells[name] ?? '').padStart(titles[name]?.[1] ?? 0)
          : (cells[name] ?? ''),
      ),
    );
  }
  return 0;
});
