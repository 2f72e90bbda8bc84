import { quoteGo } from '../../go/quoteGo.ts';
import { EngineError } from '../http/EngineError.ts';

const unclosed = "syntax error: missing '}'";

/** A piece of a word. */
export interface WordPiece {
  readonly text: string;
  /** Whether blanks in it part words: they are neither quoted nor escaped. */
  readonly isSplit: boolean;
}

/**
 * Takes the quotes off a word and puts its variables in, as the builder's shell lexer does:
 * `$a ${a} ${a:-b} ${a:+b} ${a:?b}`.
 * @throws EngineError 400 `failed to process "…": …`
 */
export function lexWord(
  word: string,
  variables: ReadonlyMap<string, string>,
  escape: string,
): WordPiece[] {
  let at = 0;
  const fail = (reason: string): never => {
    throw new EngineError(400, `failed to process ${quoteGo(word)}: ${reason}`);
  };
  const read = (stop: string): WordPiece[] => {
    const out: WordPiece[] = [];
    const put = (text: string, isSplit: boolean): void => {
      out.push({ text, isSplit });
    };
    while (at < word.length) {
      const letter = word[at] ?? '';
      if (stop !== '' && letter === stop) return out;
      at += 1;
      if (letter === "'") {
        const end = word.indexOf("'", at);
        if (end < 0) fail(stop ? unclosed : unmatched('single-quote'));
        put(word.slice(at, end), false);
        at = end + 1;
      } else if (letter === '"') put(readDouble(stop !== ''), false);
      else if (letter === '$') put(readVariable(), true);
      else if (letter === escape) {
        put(word[at] ?? '', false);
        at += 1;
      } else put(letter, true);
    }
    if (stop !== '') fail(unclosed);
    return out;
  };
  const readDouble = (isInBraces: boolean): string => {
    let out = '';
    while (at < word.length) {
      const letter = word[at] ?? '';
      at += 1;
      if (letter === '"') return out;
      if (letter === '$') out += readVariable();
      else if (letter === escape) {
        const next = word[at] ?? '';
        out += next === '"' || next === '$' || next === escape ? next : letter + next;
        at += 1;
      } else out += letter;
    }
    return fail(isInBraces ? unclosed : unmatched('double-quote'));
  };
  const readName = (): string => {
    const name = /^(?:\d+|[@*#?!$-]|[\p{L}\p{Nd}_]+)/u.exec(word.slice(at))?.[0] ?? '';
    at += name.length;
    return name;
  };
  const readVariable = (): string => {
    if (word[at] !== '{') {
      const name = readName();
      return name === '' ? '$' : (variables.get(name) ?? '');
    }
    at += 1;
    if (at >= word.length) return fail(unclosed);
    if ('{}:'.includes(word[at] ?? '')) return fail('syntax error: bad substitution');
    const name = readName();
    const value = variables.get(name);
    const lacks = (message: string, what: string): never =>
      fail(`${name}: ${message || `is not allowed to be ${what}`}`);
    const mark = word[at] ?? '';
    at += 1;
    if (mark === '}') return value ?? '';
    if (mark === '?') {
      const message = textOf(read('}'));
      at += 1;
      return value ?? lacks(message, 'unset');
    }
    if (mark !== ':') return fail("missing ':' in substitution");
    const modifier = word[at] ?? '';
    at += 1;
    const other = textOf(read('}'));
    at += 1;
    if (modifier === '+') return value ? other : '';
    if (modifier === '-') return value ? value : other;
    if (modifier === '?') return value || lacks(other, value === undefined ? 'unset' : 'empty');
    return fail(`unsupported modifier (${modifier}) in substitution`);
  };
  return read('');
}

function unmatched(mark: string): string {
  return `unexpected end of statement while looking for matching ${mark}`;
}

function textOf(pieces: readonly WordPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}
