/** `encoding/json` goes to 10,000; a browser's stack bears this. */
const mostDepth = 1000;

/** Looks over JSON as `encoding/json` does: where the first value ends, or what is wrong, in its words. */
export class GoScanner {
  private readonly bytes: Uint8Array;
  private at = 0;
  private depth = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** @returns where the first value ends @throws SyntaxError */
  end(): number {
    this.value();
    return this.at;
  }

  /** Nothing but blanks may follow the value. @throws SyntaxError */
  whole(): void {
    this.value();
    this.blanks();
    if (this.char() !== '') this.fail('after top-level value');
  }

  private char(): string {
    return this.at < this.bytes.length ? String.fromCharCode(this.bytes[this.at] ?? 0) : '';
  }

  private fail(where: string): never {
    const char = this.char();
    throw new SyntaxError(
      char === '' ? 'unexpected EOF' : `invalid character ${quoted(char)} ${where}`,
    );
  }

  private blanks(): void {
    while (' \t\r\n'.includes(this.char()) && this.char() !== '') this.at += 1;
  }

  private value(): void {
    this.blanks();
    const char = this.char();
    if (char === '{' || char === '[') this.nested(char);
    else if (char === '"') this.string();
    else if (char !== '' && '-0123456789'.includes(char)) this.number();
    else if (char === 't') this.literal('true');
    else if (char === 'f') this.literal('false');
    else if (char === 'n') this.literal('null');
    else this.fail('looking for beginning of value');
  }

  private nested(opening: string): void {
    this.depth += 1;
    if (this.depth > mostDepth) throw new SyntaxError('exceeded max depth');
    const isObject = opening === '{';
    const closing = isObject ? '}' : ']';
    this.at += 1;
    this.blanks();
    for (let isFirst = true; !(isFirst && this.char() === closing); isFirst = false) {
      if (isObject) {
        this.blanks();
        if (this.char() !== '"') this.fail('looking for beginning of object key string');
        this.string();
        this.blanks();
        if (this.char() !== ':') this.fail('after object key');
        this.at += 1;
      }
      this.value();
      this.blanks();
      if (this.char() === closing) break;
      if (this.char() !== ',')
        this.fail(`after ${isObject ? 'object key:value pair' : 'array element'}`);
      this.at += 1;
    }
    this.at += 1;
    this.depth -= 1;
  }

  private string(): void {
    this.at += 1;
    for (; this.char() !== '"'; this.at += 1) {
      if (this.char() < ' ') this.fail('in string literal');
      if (this.char() !== '\\') continue;
      this.at += 1;
      if (this.char() === 'u') {
        for (let digit = 0; digit < 4; digit += 1) {
          this.at += 1;
          if (!/^[\da-f]$/i.test(this.char())) this.fail('in \\u hexadecimal character escape');
        }
      } else if (this.char() === '' || !'bfnrt\\/"'.includes(this.char())) {
        this.fail('in string escape code');
      }
    }
    this.at += 1;
  }

  private number(): void {
    if (this.char() === '-') this.at += 1;
    if (this.char() === '0') this.at += 1;
    else this.digits('in numeric literal');
    if (this.char() === '.') {
      this.at += 1;
      this.digits('after decimal point in numeric literal');
    }
    if (!/^e$/i.test(this.char())) return;
    this.at += 1;
    if (/^[+-]$/.test(this.char())) this.at += 1;
    this.digits('in exponent of numeric literal');
  }

  private digits(where: string): void {
    if (!/^\d$/.test(this.char())) this.fail(where);
    while (/^\d$/.test(this.char())) this.at += 1;
  }

  private literal(word: string): void {
    for (const letter of word) {
      if (this.char() !== letter) this.fail(`in literal ${word} (expecting ${quoted(letter)})`);
      this.at += 1;
    }
  }
}

/** A byte as `encoding/json` shows it. */
function quoted(char: string): string {
  if (char === "'") return "'\\''";
  const named = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '\\': '\\\\' }[char];
  const code = char.charCodeAt(0);
  const isPlain = code >= 0x20 && code !== 0x7f && !(code >= 0x80 && code < 0xa1) && code !== 0xad;
  return `'${named ?? (isPlain ? char : escaped(code))}'`;
}

function escaped(code: number): string {
  const short: Readonly<Record<number, string>> = { 7: '\\a', 8: '\\b', 11: '\\v', 12: '\\f' };
  const digits = code.toString(16);
  return (
    short[code] ?? (code < 0x80 ? `\\x${digits.padStart(2, '0')}` : `\\u${digits.padStart(4, '0')}`)
  );
}
