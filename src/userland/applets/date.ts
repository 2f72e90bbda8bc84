import { applet } from './applet.ts';

const days = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const longDays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

export const date = applet('uRI:d:r:s:D:', '[OPTIONS] [+FMT] [[-s] TIME]', function* (os, given) {
  let ms = os.nowMs;
  const asked = given.value('d');
  if (asked !== null) {
    ms = asked.startsWith('@')
      ? Number(asked.slice(1)) * 1000
      : Date.parse(`${asked.replace(' ', 'T')}Z`);
    if (Number.isNaN(ms)) {
      yield* os.complain(`date: invalid date '${asked}'\n`);
      return 1;
    }
  }
  const path = given.value('r');
  if (path !== null) ms = os.files.stat(path).modifiedMs;
  const format = given.rest[0]?.startsWith('+')
    ? given.rest[0].slice(1)
    : given.has('R')
      ? '%a, %d %b %Y %H:%M:%S +0000'
      : given.has('I')
        ? '%Y-%m-%d'
        : '%a %b %e %H:%M:%S UTC %Y';
  // Busybox knows no %N; bash's own scripts, run in the terminal, use GNU's.
  const hasNanoseconds = os.kernel.programs.has('gnu-date');
  yield* os.print(`${formatDate(format, ms, hasNanoseconds)}\n`);
  return 0;
});

function formatDate(format: string, ms: number, hasNanoseconds: boolean): string {
  const at = new Date(ms);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = at.getUTCHours();
  const start = Date.UTC(at.getUTCFullYear(), 0, 1);
  const values: Record<string, string> = {
    a: days[at.getUTCDay()] ?? '',
    A: longDays[at.getUTCDay()] ?? '',
    b: months[at.getUTCMonth()] ?? '',
    d: two(at.getUTCDate()),
    e: String(at.getUTCDate()).padStart(2),
    F: at.toISOString().slice(0, 10),
    H: two(hours),
    I: two(hours % 12 || 12),
    j: String(Math.floor((ms - start) / 86400000) + 1).padStart(3, '0'),
    m: two(at.getUTCMonth() + 1),
    M: two(at.getUTCMinutes()),
    n: '\n',
    p: hours < 12 ? 'AM' : 'PM',
    s: String(Math.floor(ms / 1000)),
    S: two(at.getUTCSeconds()),
    t: '\t',
    T: at.toISOString().slice(11, 19),
    u: String(at.getUTCDay() || 7),
    w: String(at.getUTCDay()),
    y: two(at.getUTCFullYear() % 100),
    Y: String(at.getUTCFullYear()),
    z: '+0000',
    Z: 'UTC',
    '%': '%',
  };
  if (hasNanoseconds) values['N'] = String(Math.floor((ms % 1000) * 1e6)).padStart(9, '0');
  return format.replace(/%([a-zA-Z%])/g, (whole, letter: string) => values[letter] ?? whole);
}
