import { AwkSyntaxError } from './AwkSyntaxError.ts';
import type { AwkToken } from './AwkToken.ts';
import { unescapeAwk } from './unescapeAwk.ts';

const words = new Set(
  'BEGIN END function func if else while for do break continue next nextfile exit return delete in getline print printf'.split(
    ' ',
  ),
);
const signs =
  /^(?:\*\*=|\*\*|&&|\|\||\+\+|--|\+=|-=|\*=|\/=|%=|\^=|==|<=|>=|!=|!~|>>|[-{}()[\];,+*/%^!<>|?:~$=])/;
const number = /^(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/;

/** Cuts a program of awk into tokens. */
export class AwkLexer {
  private readonly source: string;
  private at = 0;
  private line = 1;
  /** What stood before: after a value a slash divides, elsewhere it begins a regular expression. */
  private before: AwkToken | null = null;

  constructor(source: string) {
    this.source = source;
  }

  /** @throws AwkSyntaxError */
  tokens(): AwkToken[] {
    const all: AwkToken[] = [];
    for (;;) {
      const token = this.next();
      all.push(token);
      this.before = token;
      if (token.kind === 'end') return all;
    }
  }

  private next(): AwkToken {
    this.skipBlanks();
    const rest = this.source.slice(this.at, this.at + 2000);
    if (rest === '') return this.token('end', '', 0);
    const char = rest[0] ?? '';
    if (char === '\n') {
      const token = this.token('newline', '\n', 1);
      this.line += 1;
      return token;
    }
    if (char === '"') return this.delimited('"', 'text');
    if (char === '/' && !this.isAfterValue()) return this.delimited('/', 'regex');
    const digits = number.exec(rest)?.[0];
    if (digits !== undefined) return this.token('number', digits, digits.length);
    const name = /^[A-Za-z_]\w*/.exec(rest)?.[0];
    if (name !== undefined) {
      const isCall = this.source[this.at + name.length] === '(';
      const kind = words.has(name) ? 'word' : isCall ? 'call' : 'name';
      return this.token(kind, name === 'func' ? 'function' : name, name.length);
    }
    const sign = signs.exec(rest)?.[0];
    if (sign === undefined) throw new AwkSyntaxError('Unexpected token', this.line);
    const text = sign === '**' ? '^' : sign === '**=' ? '^=' : sign;
    return this.token('sign', text, sign.length);
  }

  private token(kind: AwkToken['kind'], text: string, length: number): AwkToken {
    this.at += length;
    return { kind, text, line: this.line };
  }

  private skipBlanks(): void {
    for (;;) {
      const rest = this.source.slice(this.at, this.at + 2);
      if (rest.startsWith('\\\n')) {
        this.at += 2;
        this.line += 1;
      } else if (/^[ \t\r]/.test(rest)) this.at += 1;
      else if (rest.startsWith('#'))
        while (this.at < this.source.length && this.source[this.at] !== '\n') this.at += 1;
      else return;
    }
  }

  private isAfterValue(): boolean {
    const { before } = this;
    if (!before) return false;
    if (/^(?:number|text|regex|name)$/.test(before.kind)) return true;
    return before.kind === 'sign' && /^(?:[)\]$]|\+\+|--)$/.test(before.text);
  }

  private delimited(end: string, kind: 'text' | 'regex'): AwkToken {
    let raw = '';
    let isInClass = false;
    this.at += 1;
    for (;;) {
      const char = this.source[this.at];
      if (char === undefined || char === '\n')
        throw new AwkSyntaxError(
          kind === 'text' ? 'Unterminated string' : 'Unterminated regex',
          this.line,
        );
      this.at += 1;
      if (char === end && !isInClass) break;
      raw += char;
      if (char === '\\') {
        raw += this.source[this.at] ?? '';
        this.at += 1;
      } else if (kind === 'regex' && char === '[') isInClass = true;
      else if (char === ']' && !/\[\^?$/.test(raw.slice(0, -1))) isInClass = false;
    }
    const text = kind === 'text' ? unescapeAwk(raw) : raw.replaceAll('\\/', '/');
    return { kind, text, line: this.line };
  }
}
