/** C's `%.Ng`: zeros at the end dropped, an exponent when it is short of digits. */
export function significantDigits(value: number, digits: number): string {
  if (value === 0) return '0';
  const [mantissa = '', power = ''] = value.toExponential(digits - 1).split('e');
  const exponent = Number(power);
  const trim = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
  if (exponent < -4 || exponent >= digits) {
    return `${trim(mantissa)}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  return trim(value.toFixed(digits - 1 - exponent));
}
