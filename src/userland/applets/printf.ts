import type { Program } from '../kernel/Program.ts';
import { unescape } from './unescape.ts';

const conversion = /%(%|([-+ 0#]*)(\*|\d*)(?:\.(\*|\d*))?([hlqjzt]*)([diouxXfFeEgGcsb]))/g;

/** `printf FORMAT [ARG...]`: the format again for as long as arguments are left. */
export const printf: Program = function* (os) {
  const [format, ...words] = os.args.slice(1);
  if (format === undefined) {
    yield* os.complain(`${os.args[0] ?? 'printf'}: usage: printf FORMAT [ARG]...\n`);
    return 2;
  }
  let status = 0;
  let isCut = false;
  let at = 0;
  do {
    const start = at;
    const problems: string[] = [];
    const next = () => words[at++] ?? '';
    const body = unescape(format.replaceAll('%%', '\uE000'), false);
    const line = body.text.replace(
      conversion,
      (
        _all,
        whole: string,
        flags: string,
        width: string,
        precision: string | undefined,
        _size: string,
        kind: string,
      ) => {
        if (isCut) return '';
        if (whole === '%') return '%';
        const wide = Number(width === '*' ? next() : width) || 0;
        const exact =
          precision === undefined ? null : Number(precision === '*' ? next() : precision) || 0;
        const word = next();
        let text: string;
        if (kind === 's') text = exact === null ? word : word.slice(0, exact);
        else if (kind === 'c') text = word.slice(0, 1);
        else if (kind === 'b') {
          const shown = unescape(word, true);
          isCut = shown.isCut;
          text = shown.text;
        } else {
          const value = numberOf(word);
          if (value === null) problems.push(word);
          text = formatNumber(value ?? 0, kind, flags, exact);
        }
        return pad(text, wide, flags, kind);
      },
    );
    yield* os.print(line.replaceAll('\uE000', '%'));
    for (const word of problems) {
      yield* os.complain(`${os.args[0] ?? 'printf'}: ${word}: invalid number\n`);
      status = 1;
    }
    isCut ||= body.isCut;
    if (at === start) break;
  } while (at < words.length && !isCut);
  return status;
};

function numberOf(word: string): number | null {
  const quoted = /^["'](.)/s.exec(word);
  if (quoted?.[1] !== undefined) return quoted[1].codePointAt(0) ?? 0;
  const text = word.trim();
  if (text === '') return 0;
  if (/^[-+]?0[0-7]+$/.test(text)) return parseInt(text, 8);
  const value = Number(text);
  return Number.isNaN(value) ? null : value;
}

function formatNumber(value: number, kind: string, flags: string, exact: number | null): string {
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

function pad(text: string, width: number, flags: string, kind: string): string {
  const wide = Math.min(width, 100000);
  if (flags.includes('-')) return text.padEnd(wide);
  if (!flags.includes('0') || /[scb]/.test(kind)) return text.padStart(wide);
  const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(wide - sign.length, '0');
}
