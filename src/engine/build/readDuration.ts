const unitNanos: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};

/** A duration in Go's words (`1m30s`) as ns, or what Go finds wrong with it. */
export function readDuration(text: string): number | string {
  const invalid = `time: invalid duration ${JSON.stringify(text)}`;
  let rest = text.replace(/^[+-]/, '');
  if (rest === '0') return 0;
  if (rest === '') return invalid;
  let nanos = 0;
  while (rest !== '') {
    const found = /^(\d+\.?\d*|\.\d+)([^\d.]*)/.exec(rest);
    if (!found) return invalid;
    const [whole, amount = '', unit = ''] = found;
    if (unit === '') return `time: missing unit in duration ${JSON.stringify(text)}`;
    const one = unitNanos[unit];
    if (one === undefined) {
      return `time: unknown unit ${JSON.stringify(unit)} in duration ${JSON.stringify(text)}`;
    }
    nanos += Number(amount) * one;
    rest = rest.slice(whole.length);
  }
  return text.startsWith('-') ? -nanos : nanos;
}
