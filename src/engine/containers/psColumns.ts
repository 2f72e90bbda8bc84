interface Column {
  readonly title: string;
  /** Name in `processLine`. */
  readonly field: string;
}

const titles: Readonly<Record<string, string>> = {
  pid: 'PID',
  ppid: 'PPID',
  user: 'USER',
  uid: 'UID',
  c: 'C',
  stime: 'STIME',
  tty: 'TT',
  time: 'TIME',
  args: 'COMMAND',
  comm: 'COMMAND',
  pcpu: '%CPU',
  pmem: '%MEM',
  vsz: 'VSZ',
  rss: 'RSS',
  stat: 'STAT',
  etime: 'ELAPSED',
  ni: 'NI',
};
const otherNames: Readonly<Record<string, string>> = {
  cmd: 'args',
  command: 'args',
  '%cpu': 'pcpu',
  '%mem': 'pmem',
  tname: 'tty',
  tt: 'tty',
  ucmd: 'comm',
  euser: 'user',
  s: 'stat',
  start_time: 'stime',
  nice: 'ni',
  vsize: 'vsz',
  rssize: 'rss',
};
const full = 'user:UID pid ppid c stime tty:TTY time args:CMD';
const bsd = 'user pid pcpu pmem vsz rss tty:TTY stat stime:START time args';

/** The columns `ps` shows for its arguments; null where it would not understand them. */
export function psColumns(psArgs: string): readonly Column[] | null {
  const words = psArgs.split(/\s+/).filter(Boolean);
  const asked: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const found = /^-?[a-zA-Z]*o(.*)$/.exec(word);
    if (!found || /^-?(?:aux|ax|ef)$/.test(word)) continue;
    const list = found[1] || words[(index += 1)] || '';
    asked.push(...list.split(',').filter(Boolean));
  }
  if (asked.length > 0) return columnsOf(asked);
  const style = words.some((word) => /^[a-z]*u[a-z]*$/.test(word)) ? bsd : full;
  return columnsOf(style.split(' '));
}

function columnsOf(specs: readonly string[]): readonly Column[] | null {
  const columns: Column[] = [];
  for (const spec of specs) {
    const [name = '', given] = spec.split(/[:=]/);
    const field = otherNames[name.toLowerCase()] ?? name.toLowerCase();
    const title = titles[field];
    if (title === undefined) return null;
    columns.push({ field, title: given ?? (name.toLowerCase() === 'cmd' ? 'CMD' : title) });
  }
  return columns;
}
