const unitMs: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

/** Go's time.ParseDuration, in ms: `1h30m`, `300ms`. @throws Error in its words */
export function parseDurationMs(text: string): number {
  const quoted = JSON.stringify(text);
  let rest = text.replace(/^[+-]/, '');
  if (rest === '0') return 0;
  if (rest === '') throw new Error(`time: invalid duration ${quoted}`);
  let ms = 0;
  while (rest) {
    const found = /^(\d+\.?\d*|\.\d+)([^\d.]*)/.exec(rest);
    if (!found) throw new Error(`time: invalid duration ${quoted}`);
    const [whole, amount = '', unit = ''] = found;
    if (unit === '') throw new Error(`time: missing unit in duration ${quoted}`);
    const one = unitMs[unit];
    if (one === undefined) {
      throw new Error(`time: unknown unit ${JSON.stringify(unit)} in duration ${quoted}`);
    }
    ms += Number(amount) * one;
    rest = rest.slice(whole.length);
  }
  return text.startsWith('-') ? -ms : ms;
}
