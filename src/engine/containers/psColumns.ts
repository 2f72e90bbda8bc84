interface Column {
  readonly title: string;
  /** Name in `processLine`. */
  readonly field: string;
}

const titles: Readonly<Record<string, string>> = {
  pid: 'PID',
  ppid: 'PPID',
  pgid: 'PGID',
  sid: 'SID',
  tpgid: 'TPGID',
  user: 'USER',
  uid: 'UID',
  c: 'C',
  f: 'F',
  s: 'S',
  pri: 'PRI',
  opri: 'PRI',
  addr: 'ADDR',
  sz: 'SZ',
  wchan: 'WCHAN',
  psr: 'PSR',
  nlwp: 'NLWP',
  stime: 'STIME',
  tty: 'TT',
  time: 'TIME',
  bsdtime: 'TIME',
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
  ucomm: 'comm',
  fname: 'comm',
  euser: 'user',
  ruser: 'user',
  uname: 'user',
  euid: 'uid',
  ruid: 'uid',
  pgrp: 'pgid',
  sess: 'sid',
  session: 'sid',
  state: 's',
  cputime: 'time',
  flag: 'f',
  flags: 'f',
  thcount: 'nlwp',
  start_time: 'stime',
  nice: 'ni',
  vsize: 'vsz',
  rssize: 'rss',
  rsz: 'rss',
};
const ownTitles: Readonly<Record<string, string>> = {
  cmd: 'CMD',
  tname: 'TTY',
  pgrp: 'PGRP',
  sess: 'SESS',
  session: 'SESS',
  thcount: 'THCNT',
  ruser: 'RUSER',
  euser: 'EUSER',
  euid: 'EUID',
  ruid: 'RUID',
};

/** What the letters of its own styles show; `ps -ef` asks for the full one. */
const styles = {
  plain: 'pid tty:TTY time comm:CMD',
  full: 'user:UID pid ppid c stime tty:TTY time args:CMD',
  extraFull: 'user:UID pid ppid c sz rss psr stime tty:TTY time args:CMD',
  long: 'f s uid pid ppid c opri ni addr sz wchan tty:TTY time comm:CMD',
  jobs: 'pid pgid sid tty:TTY time comm:CMD',
  bsd: 'pid tty:TTY stat bsdtime args',
  bsdUser: 'user pid pcpu pmem vsz rss tty:TTY stat stime:START bsdtime args',
  bsdLong: 'f uid pid ppid pri ni vsz rss wchan stat tty:TTY bsdtime args',
  bsdJobs: 'ppid pid pgid sid tty:TTY tpgid stat uid bsdtime args',
} as const;

/** The columns `ps` shows for its arguments, or what it says where it would not understand them. */
export function psColumns(psArgs: string): readonly Column[] | { readonly problem: string } {
  const words = psArgs.split(/\s+/).filter(Boolean);
  const asked: string[] = [];
  let style: keyof typeof styles = 'plain';
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word.startsWith('--')) {
      if (/^--(sort|pid|ppid|user|cols|headers|no-headers|forest)\b/.test(word)) continue;
      return { problem: 'ps: error: unknown gnu long option' };
    }
    const isDashed = word.startsWith('-');
    const letters = isDashed ? word.slice(1) : word;
    const at = letters.indexOf('o');
    const own = at < 0 ? letters : letters.slice(0, at);
    if (isDashed && /^[pCUuGgtqN]$/.test(own)) index += 1;
    style = styleOf(own, isDashed) ?? style;
    if (at < 0) continue;
    const list = letters.slice(at + 1) || words[(index += 1)] || '';
    asked.push(...list.split(',').filter(Boolean));
  }
  return columnsOf(asked.length > 0 ? asked : styles[style].split(' '));
}

function styleOf(letters: string, isDashed: boolean): keyof typeof styles | null {
  const has = (letter: string) => letters.includes(letter);
  if (isDashed) {
    if (has('F')) return 'extraFull';
    if (has('f')) return 'full';
    if (has('l')) return 'long';
    return has('j') ? 'jobs' : null;
  }
  if (has('u')) return 'bsdUser';
  if (has('l')) return 'bsdLong';
  if (has('j')) return 'bsdJobs';
  return letters === '' || /^\d+$/.test(letters) ? null : 'bsd';
}

function columnsOf(specs: readonly string[]): readonly Column[] | { readonly problem: string } {
  const columns: Column[] = [];
  for (const spec of specs) {
    const [asked = '', given] = spec.split(/[:=]/);
    const name = asked.toLowerCase();
    const field = otherNames[name] ?? name;
    const title = titles[field];
    if (title === undefined) {
      return { problem: `ps: error: unknown user-defined format specifier "${asked}"` };
    }
    columns.push({ field, title: given ?? ownTitles[name] ?? title });
  }
  return columns;
}
