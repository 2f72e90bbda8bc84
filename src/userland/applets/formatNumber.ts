/** A number as `printf` shows it under a conversion such as `d`, `x` or `e`. */
export function formatNumber(
  value: number,
  kind: string,
  flags: string,
  exact: number | null,
): string {
  let digits: string;
  const size = Math.abs(value);
  if (/[di]/.test(kind)) digits = String(Math.trunc(size)).padStart(exact ?? 0, '0');
  else if (/[uoxX]/.test(kind)) {
    const whole = BigInt.asUintN(64, BigInt(Math.trunc(value)));
    digits = whole.toString({ u: 10, o: 8, x: 16, X: 16 }[kind]).padStart(exact ?? 0, '0');
    if (flags.includes('#') && value !== 0) digits = (kind === 'o' ? '0' : '0x') + digits;
    return kind === 'X' ? digits.toUpperCase() : digits;
  } else if (/[fF]/.test(kind)) digits = size.toFixed(Math.min(exact ?? 6, 100));
  else if (/[eE]/.test(kind)) digits = exponent(size.toExponential(Math.min(exact ?? 6, 100)));
  else digits = String(Number(size.toPrecision(Math.min(Math.max(1, exact ?? 6), 100))));
  const sign = value < 0 ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  return sign + digits;
}

function exponent(text: string): string {
  return text.replace(/e([-+])(\d)$/, 'e$10$2');
}
