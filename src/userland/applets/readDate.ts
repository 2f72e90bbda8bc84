/** Units GNU's `date -d` counts in, ms. */
const units: Readonly<Record<string, number>> = {
  sec: 1000,
  second: 1000,
  min: 60_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

/**
 * The time a text names, Unix ms; null for what it cannot read: the formats of busybox's `date -d`, and of
 * GNU's `yesterday` and `2 days ago`.
 */
export function readDate(text: string, nowMs: number, isGnu: boolean): number | null {
  const now = new Date(nowMs);
  if (/^@-?\d+(?:\.\d+)?$/.test(text)) return Number(text.slice(1)) * 1000;
  const [, clock, seconds] = /^(\d\d?:\d\d)(:\d\d)?$/.exec(text) ?? [];
  const today = now.toISOString().slice(0, 10);
  if (clock !== undefined) return parsed(`${today}T${clock.padStart(5, '0')}${seconds ?? ''}Z`);
  if (/^\d{4}-\d\d-\d\d/.test(text))
    return parsed(`${text.replace(/(\d) +(\d)/, '$1T$2').replace(/ ?(?:UTC|Z)$/, '')}Z`);
  const [, given, month, day, hour, minute, second] =
    /^(?:(\d{4})\.)?(\d\d?)\.(\d\d?)-(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  if (month !== undefined)
    return Date.UTC(
      Number(given ?? now.getUTCFullYear()),
      Number(month) - 1,
      Number(day),
      Number(hour),
      Number(minute),
      Number(second ?? 0),
    );
  const packed = /^((?:\d\d){0,5})(\d\d)(?:\.(\d\d))?$/.exec(text);
  if (packed && !isGnu) return readPacked(packed[1] ?? '', packed[2] ?? '', packed[3], now);
  return isGnu ? relative(text.trim().toLowerCase(), nowMs) : null;
}

function parsed(text: string): number | null {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : ms;
}

/** `[[[[CC]YY]MM]DD]hh]mm[.ss]` */
function readPacked(head: string, minutes: string, seconds: string | undefined, now: Date): number {
  const pairs = head.match(/\d\d/g) ?? [];
  const take = (other: number) => Number(pairs.pop() ?? other);
  const hours = take(now.getUTCHours());
  const day = take(now.getUTCDate());
  const month = take(now.getUTCMonth() + 1);
  const year =
    take(now.getUTCFullYear() % 100) + take(Math.floor(now.getUTCFullYear() / 100)) * 100;
  return Date.UTC(year, month - 1, day, hours, Number(minutes), Number(seconds ?? 0));
}

function relative(text: string, nowMs: number): number | null {
  const named: Record<string, number> = { '': 0, now: 0, today: 0, yesterday: -1, tomorrow: 1 };
  const days = named[text];
  if (days !== undefined) return nowMs + days * (units['day'] ?? 0);
  const [, amount, unit, ago] =
    /^([-+]?\s*\d+|next|last|a|an)\s*(sec|second|min|minute|hour|day|week|month|year)s?(\s+ago)?$/.exec(
      text,
    ) ?? [];
  if (amount === undefined || unit === undefined) {
    const ms = Date.parse(`${text} UTC`);
    return Number.isNaN(ms) ? null : ms;
  }
  const count = /\d/.test(amount) ? Number(amount.replace(/\s/g, '')) : amount === 'last' ? -1 : 1;
  const by = ago ? -count : count;
  const known = units[unit];
  if (known !== undefined) return nowMs + by * known;
  const at = new Date(nowMs);
  if (unit === 'month') at.setUTCMonth(at.getUTCMonth() + by);
  else at.setUTCFullYear(at.getUTCFullYear() + by);
  return at.getTime();
}
