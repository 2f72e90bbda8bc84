import { quoteGoList } from '../../go/quoteGoList.ts';
import { quoteGo } from '../../go/quoteGo.ts';
import { JsonNumber } from './JsonNumber.ts';
import { printGo } from './printGo.ts';
import { typeName } from './typeName.ts';

const verb = /%([-+# 0]*)(\d+|\*)?(?:\.(\d+|\*)?)?([a-zA-Z%])/g;

/** fmt.Sprintf, for the verbs templates are written with. */
export function formatGo(format: string, values: readonly unknown[]): string {
  let used = 0;
  const text = format.replace(
    verb,
    (_, flags: string, width: string | undefined, precision: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      const wide = width === '*' ? Number(values[used++]) : Number(width ?? 0);
      const precise = precision === '*' ? Number(values[used++]) : precision && Number(precision);
      if (used >= values.length) return `%!${kind}(MISSING)`;
      const given = values[used++];
      const isText = given instanceof JsonNumber && 'svqx'.includes(kind);
      const value = isText ? given.text : given;
      return padded(one(kind, value, flags, precise), wide, flags);
    },
  );
  const extra = values.slice(used).map((value) => `${typeName(value)}=${printGo(value)}`);
  return extra.length > 0 ? `${text}%!(EXTRA ${extra.join(', ')})` : text;
}

function one(
  kind: string,
  value: unknown,
  flags: string,
  precision: number | '' | undefined,
): string {
  const isNumber = typeof value === 'number';
  const cut = (text: string) => (typeof precision === 'number' ? text.slice(0, precision) : text);
  if (kind === 'v') return printGo(value);
  if (kind === 's' && !isNumber && typeof value !== 'boolean') return cut(printGo(value));
  if (kind === 'q' && typeof value === 'string') return quoteGo(value);
  if (kind === 'q' && Array.isArray(value)) return quoteGoList(value.map(String));
  if (kind === 't' && typeof value === 'boolean') return String(value);
  if (kind === 'T') return typeName(value);
  if (kind === 'x' && typeof value === 'string') {
    return [...new TextEncoder().encode(value)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  }
  if (isNumber) {
    const sign = flags.includes('+') && value >= 0 ? '+' : '';
    if (kind === 'd') return sign + String(value);
    if (kind === 'x') return value.toString(16);
    if (kind === 'X') return value.toString(16).toUpperCase();
    if (kind === 'o') return value.toString(8);
    if (kind === 'b') return value.toString(2);
    if (kind === 'U') return `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
    if (kind === 'c') return String.fromCodePoint(value);
    if (kind === 'f') return sign + value.toFixed(typeof precision === 'number' ? precision : 6);
    if (kind === 'g') return sign + String(value);
  }
  return `%!${kind}(${typeName(value)}=${printGo(value)})`;
}

function padded(text: string, width: number, flags: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (flags.includes('0') && /^[+-]?[\d.]+$/.test(text)) {
    const sign = /^[+-]/.exec(text)?.[0] ?? '';
    return sign + text.slice(sign.length).padStart(width - sign.length, '0');
  }
  return text.padStart(width);
}
