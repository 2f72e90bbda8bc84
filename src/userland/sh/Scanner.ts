import type { Dialect } from './Dialect.ts';
import { ShellSyntaxError } from './ShellSyntaxError.ts';

const deepest = 150; // nested constructs; keeps the browser's own stack safe

/** The text of a script and how far it has been read. */
export class Scanner {
  text: string;
  readonly dialect: Dialect;
  at = 0;
  line = 1;
  private depth = 0;
  /** Whether a here-document went on to the end: a script may end there, someone who types has not. */
  isOpen = false;
  /** Here-documents whose bodies follow the current line. */
  readonly hereDocuments: {
    readonly end: string;
    readonly stripsTabs: boolean;
    readonly isQuoted: boolean;
    readonly done: (text: string) => void;
  }[] = [];

  constructor(text: string, dialect: Dialect) {
    this.text = text;
    this.dialect = dialect;
  }

  /** A scanner of a text quoted in this one: a backquoted command, an expression. */
  within(text: string): Scanner {
    const inner = new Scanner(text, this.dialect);
    inner.line = this.line;
    inner.depth = this.depth;
    return inner;
  }

  peek(): string {
    return this.text[this.at] ?? '';
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  startsWith(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  /** Blanks, comments and continued lines. */
  skipBlanks(): void {
    for (;;) {
      if (this.startsWith('\\\n')) {
        this.at += 2;
        this.line += 1;
      } else if (this.peek() === ' ' || this.peek() === '\t') this.at += 1;
      else if (this.peek() === '#') {
        while (!this.isAtEnd && this.peek() !== '\n') this.at += 1;
      } else return;
    }
  }

  newline(): void {
    this.at += 1;
    this.line += 1;
    for (const { end, stripsTabs, done } of this.hereDocuments.splice(0)) {
      let body = '';
      this.isOpen = true;
      while (!this.isAtEnd) {
        const stop = this.text.indexOf('\n', this.at);
        const raw = this.text.slice(this.at, stop < 0 ? undefined : stop);
        this.at = stop < 0 ? this.text.length : stop + 1;
        this.line += 1;
        const line = stripsTabs ? raw.replace(/^\t+/, '') : raw;
        this.isOpen = line !== end;
        if (!this.isOpen) break;
        body += `${line}\n`;
      }
      done(body);
    }
  }

  /** Blanks, newlines and comments. */
  skipLines(): void {
    this.skipBlanks();
    while (this.peek() === '\n') {
      this.newline();
      this.skipBlanks();
    }
  }

  /**
   * @param expecting what ash says should stand here
   * @param isNewline whether the end of a line can be no end: `cat <`
   */
  unexpected(expecting?: string, isNewline = false): never {
    if (this.dialect === 'bash') return this.unexpectedInBash(isNewline);
    const tail = expecting ? ` (expecting "${expecting}")` : '';
    if (this.isAtEnd)
      throw new ShellSyntaxError(`syntax error: unexpected end of file${tail}`, this.line, true);
    throw new ShellSyntaxError(`syntax error: unexpected ${this.tokenWords()}${tail}`, this.line);
  }

  private unexpectedInBash(isNewline: boolean): never {
    if (this.isAtEnd && !isNewline) {
      const line = this.line + (this.text.endsWith('\n') ? 0 : 1);
      throw new ShellSyntaxError('syntax error: unexpected end of file', line, true);
    }
    const token =
      /^(?:\s*$|\n|&&|\|\||;;|<<-|<<|>>|>&|<&|<>|>\||[;&|()<>]|[^\s;&|()<>]+)/.exec(
        this.text.slice(this.at, this.at + 100),
      )?.[0] ?? '';
    const shown = this.text.split('\n')[this.line - 1] ?? this.text;
    throw new ShellSyntaxError(
      `syntax error near unexpected token \`${token.trim() || 'newline'}'`,
      this.line,
      false,
      shown,
    );
  }

  /** @param bashWords the same in bash's words */
  fail(message: string, isUnfinished = false, bashWords?: string): never {
    const words = this.dialect === 'bash' && bashWords ? bashWords : `syntax error: ${message}`;
    throw new ShellSyntaxError(words, this.line, isUnfinished);
  }

  /** The end of the text came where a character was looked for. */
  failUnclosed(message: string, char: string): never {
    this.fail(message, true, `unexpected EOF while looking for matching \`${char}'`);
  }

  /** @throws ShellSyntaxError where constructs stand too deep in each other */
  nest<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > deepest) this.fail('too many nested constructs');
    const result = read();
    this.depth -= 1;
    return result;
  }

  /** How ash names the token here. */
  private tokenWords(): string {
    if (this.peek() === '\n') return 'newline';
    const token = /^(?:&&|\|\||;;|<<-|<<|>>|>&|<&|<>|>\||[;&|()<>]|[a-z]+|[{}!])/.exec(
      this.text.slice(this.at, this.at + 20),
    )?.[0];
    if (!token) return 'word';
    if (/^[<>]/.test(token)) return 'redirection';
    if (/^[a-z{}!]/.test(token) && !keywords.has(token)) return 'word';
    return `"${token}"`;
  }
}

const keywords = new Set(
  'if then elif else fi for while until do done case esac in { } !'.split(' '),
);
