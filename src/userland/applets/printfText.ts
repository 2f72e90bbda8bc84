import { formatNumber } from './formatNumber.ts';
import { padField } from './padField.ts';
import { unescape } from './unescape.ts';

/** What one pass over a format printed, and what was wrong with it. */
interface Printed {
  readonly text: string;
  /** Words that are no numbers. */
  readonly notNumbers: readonly string[];
  /** The rest of the format from a conversion on that there is not; nothing follows it. */
  readonly invalid: string | null;
  /** Whether `\c` ended it. */
  readonly isCut: boolean;
}

const conversion = /%(%|([-+ 0#]*)(\*|\d*)(?:\.(\*|\d*))?([hlqjzt]*)([a-zA-Z])?(?:\(([^)]*)\)T)?)/g;

/**
 * One pass of `printf` over its format.
 * @param next the next word, null when none is left
 * @param own conversions besides the usual ones: `q` and `(format)T` of bash
 */
export function printfText(
  format: string,
  next: () => string | null,
  own: (kind: string, word: string | null, detail: string) => string | null = () => null,
): Printed {
  const notNumbers: string[] = [];
  let isCut = false;
  let invalid: string | null = null;
  let text = '';
  let at = 0;
  for (const match of format.matchAll(conversion)) {
    const [all, whole, flags = '', width = '', precision, sizes = '', letter, time] = match;
    const plain = unescape(format.slice(at, match.index), false);
    text += plain.text;
    isCut ||= plain.isCut;
    at = match.index + all.length;
    if (isCut) break;
    if (whole === '%') {
      text += '%';
      continue;
    }
    const wide = Number(width === '*' ? next() : width) || 0;
    const exact =
      precision === undefined ? null : Number(precision === '*' ? next() : precision) || 0;
    const kind = time === undefined ? (letter ?? (sizes.endsWith('q') ? 'q' : '')) : 'T';
    const special = /[qT]/.test(kind) ? own(kind, next(), time ?? '') : null;
    if (special !== null) text += padField(special, wide, flags, 's');
    else if (/^[sb]$/.test(kind)) {
      const word = next() ?? '';
      const shown = kind === 'b' ? unescape(word, true) : { text: word, isCut: false };
      isCut = shown.isCut;
      text += padField(exact === null ? shown.text : shown.text.slice(0, exact), wide, flags, kind);
    } else if (kind === 'c') text += padField((next() ?? '').slice(0, 1), wide, flags, kind);
    else if (/^[diouxXfFeEgG]$/.test(kind)) {
      const word = next();
      const value = word === null ? 0 : numberOf(word);
      if (value === null) notNumbers.push(word ?? '');
      text += padField(formatNumber(value ?? 0, kind, flags, exact), wide, flags, kind);
    } else {
      invalid = format.slice(match.index);
      break;
    }
    if (isCut) break;
  }
  if (!isCut && invalid === null) {
    const plain = unescape(format.slice(at), false);
    text += plain.text;
    isCut = plain.isCut;
  }
  return { text, notNumbers, invalid, isCut };
}

function numberOf(word: string): number | null {
  const quoted = /^["'](.)/s.exec(word);
  if (quoted?.[1] !== undefined) return quoted[1].codePointAt(0) ?? 0;
  const text = word.trim();
  if (text === '') return 0;
  if (/^[-+]?0[0-7]+$/.test(text)) return parseInt(text, 8);
  const value = Number(text);
  return Number.isNaN(value) ? null : value;
}
