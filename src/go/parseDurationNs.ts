import { quoteGo } from './quoteGo.ts';

const unitNs: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};

/** Go's time.ParseDuration, in ns: `1h30m`, `300ms`. @throws Error in its words */
export function parseDurationNs(text: string): number {
  const quoted = quoteGo(text);
  let rest = text.replace(/^[+-]/, '');
  if (rest === '0') return 0;
  if (rest === '') throw new Error(`time: invalid duration ${quoted}`);
  let ns = 0;
  while (rest !== '') {
    const found = /^(\d+\.?\d*|\.\d+)([^\d.]*)/.exec(rest);
    if (!found) throw new Error(`time: invalid duration ${quoted}`);
    const [whole, amount = '', unit = ''] = found;
    if (unit === '') throw new Error(`time: missing unit in duration ${quoted}`);
    const one = unitNs[unit];
    if (one === undefined) {
      throw new Error(`time: unknown unit ${quoteGo(unit)} in duration ${quoted}`);
    }
    ns += Number(amount) * one;
    rest = rest.slice(whole.length);
  }
  // A fraction of a nanosecond is none.
  return Math.trunc(text.startsWith('-') ? -ns : ns);
}
