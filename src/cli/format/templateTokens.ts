import type { TemplateError } from './TemplateError.ts';

/** A token of an action, or a run of text between actions. */
export interface Token {
  readonly kind:
    | 'text'
    | 'open'
    | 'close'
    | 'field'
    | 'variable'
    | 'word'
    | 'number'
    | 'string'
    | 'char'
    | 'dot'
    | 'mark'
    | 'space';
  readonly text: string;
  readonly at: number;
}

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /^[ \t\r\n]+/],
  ['string', /^"(?:[^"\\\n]|\\.)*"|^`[^`]*`/],
  ['char', /^'(?:[^'\\\n]|\\.)+'/],
  ['number', /^[+-]?(?:0[xX][\da-fA-F]+|\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)/],
  ['field', /^\.[A-Za-z_]\w*/],
  ['dot', /^\./],
  ['variable', /^\$\w*/],
  ['word', /^[A-Za-z_]\w*/],
  ['mark', /^(?::=|=|\||,|\(|\))/],
];

/** Cuts a template into text and the tokens of its actions. @throws TemplateError in the words of Go's lexer */
export function templateTokens(
  source: string,
  fail: (at: number, why: string) => TemplateError,
): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let trimsNext = false;
  while (at < source.length) {
    const open = source.indexOf('{{', at);
    const end = open < 0 ? source.length : open;
    const trims = open >= 0 && /^\{\{-[ \t\r\n]/.test(source.slice(open));
    let text = source.slice(at, end);
    if (trimsNext) text = text.replace(/^[ \t\r\n]+/, '');
    if (trims) text = text.replace(/[ \t\r\n]+$/, '');
    if (text) tokens.push({ kind: 'text', text, at });
    if (open < 0) break;
    at = readAction(open, trims);
  }
  return tokens;

  function readAction(open: number, trims: boolean): number {
    let here = open + (trims ? 4 : 2);
    const comment = /^[ \t\r\n]*\/\*[^]*?\*\/[ \t\r\n]*(-?)\}\}/.exec(source.slice(here));
    trimsNext = false;
    if (comment) {
      trimsNext = comment[1] === '-';
      return here + comment[0].length;
    }
    tokens.push({ kind: 'open', text: '{{', at: open });
    for (;;) {
      const rest = source.slice(here);
      const close = /^(?:[ \t\r\n]+-)?\}\}/.exec(rest);
      if (close) {
        trimsNext = close[0].length > 2;
        tokens.push({ kind: 'close', text: '}}', at: here });
        return here + close[0].length;
      }
      if (rest === '') {
        const isDot = tokens.at(-1)?.kind === 'dot';
        throw fail(here, isDot ? 'illegal number syntax: "."' : 'unclosed action');
      }
      const found = patterns.flatMap(([kind, pattern]) => {
        const match = pattern.exec(rest);
        return match ? [{ kind, text: match[0], at: here }] : [];
      })[0];
      if (!found) throw fail(here, badCharacter(rest, tokens.at(-1)));
      tokens.push(found);
      here += found.text.length;
    }
  }
}

function badCharacter(rest: string, before: Token | undefined): string {
  const first = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  if (first === '"') return 'unterminated quoted string';
  if (first === '`') return 'unterminated raw quoted string';
  if (first === "'") return 'unterminated character constant';
  const code = (first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const isAfterName = before !== undefined && ['field', 'word', 'variable'].includes(before.kind);
  return isAfterName
    ? `bad character U+${code} '${first}'`
    : `unrecognized character in action: U+${code} '${first}'`;
}
