/** Go's RFC3339Nano, as the API writes moments: UTC, up to nine digits, no zeros at their end. */
export function rfc3339Nano(unixMs: number): string {
  if (Number.isNaN(unixMs)) return '0001-01-01T00:00:00Z';
  const nanos = nanosOf(unixMs);
  const seconds = nanos / 1_000_000_000n;
  const whole = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  const rest = String(nanos % 1_000_000_000n)
    .padStart(9, '0')
    .replace(/0+$/, '');
  return `${whole}${rest && `.${rest}`}Z`;
}

/** Whole ns since 1970: more than a double holds. */
function nanosOf(unixMs: number): bigint {
  const ms = Math.floor(unixMs);
  return BigInt(ms) * 1_000_000n + BigInt(Math.floor((unixMs - ms) * 1e6));
}
