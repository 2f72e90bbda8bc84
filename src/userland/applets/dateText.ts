const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const dayMs = 86_400_000;

/**
 * A time of Unix in UTC, as `strftime` writes it.
 * @param more letters besides its own: GNU's `%N`
 */
export function dateText(
  format: string,
  ms: number,
  more: Readonly<Record<string, string>> = {},
): string {
  const at = new Date(ms);
  const two = (value: number, fill = '0') => String(Math.floor(value)).padStart(2, fill);
  const [hours, year, weekday] = [at.getUTCHours(), at.getUTCFullYear(), at.getUTCDay()];
  const day = days[weekday] ?? '';
  const month = months[at.getUTCMonth()] ?? '';
  const yearDay = Math.floor((ms - Date.UTC(year, 0, 1)) / dayMs);
  const iso = isoWeek(at);
  const values: Record<string, string> = {
    a: day.slice(0, 3),
    A: day,
    b: month.slice(0, 3),
    B: month,
    C: two(year / 100),
    d: two(at.getUTCDate()),
    e: two(at.getUTCDate(), ' '),
    F: at.toISOString().slice(0, 10),
    G: String(iso.year),
    h: month.slice(0, 3),
    H: two(hours),
    I: two(hours % 12 || 12),
    j: String(yearDay + 1).padStart(3, '0'),
    k: two(hours, ' '),
    l: two(hours % 12 || 12, ' '),
    m: two(at.getUTCMonth() + 1),
    M: two(at.getUTCMinutes()),
    n: '\n',
    p: hours < 12 ? 'AM' : 'PM',
    P: hours < 12 ? 'am' : 'pm',
    s: String(Math.floor(ms / 1000)),
    S: two(at.getUTCSeconds()),
    t: '\t',
    T: at.toISOString().slice(11, 19),
    u: String(weekday || 7),
    U: two((yearDay + 7 - weekday) / 7),
    V: two(iso.week),
    w: String(weekday),
    W: two((yearDay + 7 - ((weekday + 6) % 7)) / 7),
    y: two(year % 100),
    Y: String(year),
    z: '+0000',
    Z: 'UTC',
    '%': '%',
    ...more,
  };
  const whole: Record<string, string> = {
    c: '%a %b %e %H:%M:%S %Y',
    D: '%m/%d/%y',
    r: '%I:%M:%S %p',
    R: '%H:%M',
    x: '%m/%d/%y',
    X: '%H:%M:%S',
  };
  return format
    .replace(/%([cDrRxX])/g, (_all, letter: string) => whole[letter] ?? '')
    .replace(/%[-_0^]?([a-zA-Z%])/g, (all, letter: string) => values[letter] ?? all);
}

/** The week of ISO 8601, and the year it belongs to. */
function isoWeek(at: Date): { year: number; week: number } {
  const thursday = new Date(at.getTime() + (4 - (at.getUTCDay() || 7)) * dayMs);
  const year = thursday.getUTCFullYear();
  return { year, week: Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / dayMs / 7) + 1 };
}
