import type { Dialect } from './Dialect.ts';
import type { Node, Redirection, Word } from './Node.ts';
import type { Scanner } from './Scanner.ts';
import { readCase } from './readCase.ts';
import { readCondition } from './readCondition.ts';
import { readSimple } from './readSimple.ts';
import { WordParser } from './WordParser.ts';

const name = /^[A-Za-z_]\w*$/;
/** `|&`: what `2>&1` would do. */
const errorsToo: Redirection = {
  fd: 2,
  operator: '>&',
  target: [{ kind: 'text', text: '1', isQuoted: false }],
};
const endWords = new Set(['then', 'elif', 'else', 'fi', 'do', 'done', 'esac', '}', ';;']);

/** Reads a script one complete command (mostly: one line) at a time, as ash does before it runs it. */
export class Parser {
  private readonly words: WordParser;

  constructor(
    text: string,
    dialect: Dialect,
    aliasOf: (name: string) => string | null = () => null,
  ) {
    this.words = new WordParser(text, dialect, aliasOf, () => this.list(() => false));
  }

  /** Stands in the text of a substitution while that is read. */
  private get scanner(): Scanner {
    return this.words.scanner;
  }

  /** Whether only blanks and comments are left. */
  get isAtEnd(): boolean {
    this.scanner.skipLines();
    return this.scanner.isAtEnd;
  }

  /** Whether a here-document has not come to its end. */
  get isOpen(): boolean {
    return this.scanner.isOpen;
  }

  /** The next line's commands, null at the end. @throws ShellSyntaxError */
  next(): Node | null {
    this.scanner.skipLines();
    if (this.scanner.isAtEnd) return null;
    const node = this.list(() => this.scanner.peek() === '\n');
    this.scanner.skipBlanks();
    if (this.scanner.peek() === '\n') this.scanner.newline();
    else if (!this.scanner.isAtEnd) this.scanner.unexpected();
    return node;
  }

  /** Commands separated by `;`, `&` and newlines, up to what ends them. */
  private list(isEnd: () => boolean): Node {
    const parts: Node[] = [];
    const { scanner } = this;
    for (;;) {
      scanner.skipBlanks();
      if (parts.length > 0 && (scanner.isAtEnd || isEnd())) break;
      const start = scanner.at;
      const node = this.andOr();
      scanner.skipBlanks();
      if (scanner.peek() === '&' && !scanner.startsWith('&&')) {
        parts.push({
          kind: 'background',
          body: node,
          text: scanner.text.slice(start, scanner.at).trim(),
        });
        scanner.at += 1;
      } else {
        parts.push(node);
        if (scanner.peek() === ';' && !this.isClauseEnd) scanner.at += 1;
        else if (scanner.peek() !== '\n') break;
      }
      scanner.skipBlanks();
      if (isEnd()) break;
      if (scanner.peek() === '\n') scanner.skipLines();
      if (endWords.has(this.words.word()) || scanner.peek() === ')' || this.isClauseEnd) break;
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'list', parts };
  }

  private get isClauseEnd(): boolean {
    const { scanner } = this;
    return scanner.startsWith(';;') || (scanner.dialect === 'bash' && scanner.startsWith(';&'));
  }

  /** A list inside a construct: newlines separate, and a word ends it. */
  private body(expecting: string): Node {
    this.scanner.skipLines();
    if (this.scanner.isAtEnd) this.scanner.unexpected(expecting);
    return this.scanner.nest(() => this.list(() => false));
  }

  private andOr(): Node {
    let left = this.pipeline();
    for (;;) {
      this.scanner.skipBlanks();
      const isAnd = this.scanner.startsWith('&&');
      if (!isAnd && !this.scanner.startsWith('||')) return left;
      this.scanner.at += 2;
      this.scanner.skipLines();
      const right = this.pipeline();
      left = { kind: isAnd ? 'and' : 'or', left, right };
    }
  }

  private pipeline(): Node {
    this.scanner.skipBlanks();
    if (this.words.word() === '!') {
      this.scanner.at += 1;
      return { kind: 'not', body: this.scanner.nest(() => this.pipeline()) };
    }
    if (this.scanner.dialect === 'bash' && this.words.word() === 'time') return this.timed();
    const parts = [this.command()];
    for (;;) {
      this.scanner.skipBlanks();
      if (this.scanner.peek() !== '|' || this.scanner.startsWith('||')) break;
      this.scanner.at += 1;
      if (this.scanner.dialect === 'bash' && this.scanner.peek() === '&') {
        this.scanner.at += 1;
        const [left] = parts.splice(-1);
        if (left) parts.push({ kind: 'redirected', body: left, redirections: [errorsToo] });
      }
      this.scanner.skipLines();
      parts.push(this.command());
    }
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'pipeline', parts };
  }

  private timed(): Node {
    const { scanner } = this;
    scanner.at += 4;
    scanner.skipBlanks();
    const isPosix = this.words.word() === '-p';
    if (isPosix) scanner.at += 2;
    scanner.skipBlanks();
    const isAlone = scanner.isAtEnd || /[\n;&|)]/.test(scanner.peek());
    const body = isAlone ? null : scanner.nest(() => this.pipeline());
    return { kind: 'time', body, isPosix };
  }

  private command(): Node {
    const { scanner } = this;
    scanner.skipBlanks();
    const word = this.words.word();
    const compound = this.compound(word);
    if (!compound) return readSimple(this.words, () => this.command());
    const redirections: Redirection[] = [];
    for (;;) {
      scanner.skipBlanks();
      const redirection = this.words.redirection();
      if (!redirection) break;
      redirections.push(redirection);
    }
    return redirections.length > 0
      ? { kind: 'redirected', body: compound, redirections }
      : compound;
  }

  private compound(word: string): Node | null {
    const { scanner } = this;
    const isBash = scanner.dialect === 'bash';
    if (isBash && scanner.startsWith('((')) {
      const { line } = scanner;
      const expression = this.words.readExpression();
      if (expression) return { kind: 'arithmetic', expression, line };
    }
    if (isBash && word === '[[') {
      this.words.take('[[');
      return { kind: 'test', condition: readCondition(this.words) };
    }
    if (scanner.peek() === '(') {
      scanner.at += 1;
      const body = this.body(')');
      scanner.skipLines();
      if (scanner.peek() !== ')') scanner.unexpected(')');
      scanner.at += 1;
      return { kind: 'subshell', body };
    }
    if (word === '{') {
      this.words.take('{');
      const body = this.body('}');
      this.words.take('}');
      return body.kind === 'list' ? body : { kind: 'list', parts: [body] };
    }
    if (word === 'if') return this.ifClause();
    if (word === 'while' || word === 'until') {
      this.words.take(word);
      const condition = this.body('do');
      return { kind: 'loop', condition, body: this.doGroup(), isUntil: word === 'until' };
    }
    if (word === 'for') return this.forClause();
    if (word === 'case') return readCase(this.words, (expecting) => this.body(expecting));
    if (word === 'function' && scanner.dialect !== 'dash') {
      this.words.take('function');
      scanner.skipBlanks();
      const called = this.words.word();
      scanner.at += called.length;
      scanner.skipBlanks();
      if (scanner.startsWith('()')) scanner.at += 2;
      scanner.skipLines();
      return { kind: 'function', name: called, body: this.command() };
    }
    if (endWords.has(word)) scanner.unexpected();
    return null;
  }

  private ifClause(): Node {
    this.scanner.at += this.words.word().length;
    const condition = this.body('then');
    this.words.take('then');
    const then = this.body('fi');
    this.scanner.skipLines();
    let otherwise: Node | null = null;
    if (this.words.word() === 'elif')
      return { kind: 'if', condition, then, otherwise: this.scanner.nest(() => this.ifClause()) };
    if (this.words.word() === 'else') {
      this.words.take('else');
      otherwise = this.body('fi');
    }
    this.words.take('fi');
    return { kind: 'if', condition, then, otherwise };
  }

  private forClause(): Node {
    const { scanner } = this;
    this.words.take('for');
    scanner.skipBlanks();
    if (scanner.dialect === 'bash' && scanner.startsWith('((')) return this.countClause();
    const variable = this.words.word();
    if (!name.test(variable)) {
      if (scanner.dialect === 'bash') scanner.unexpected(undefined, true);
      scanner.fail('bad for loop variable');
    }
    scanner.at += variable.length;
    scanner.skipLines();
    let words: Word[] | null = null;
    if (this.words.word() === 'in') {
      this.words.take('in');
      words = [];
      for (;;) {
        scanner.skipBlanks();
        const word = this.words.readWord();
        if (!word) break;
        words.push(word);
      }
      if (scanner.peek() !== ';' && scanner.peek() !== '\n') scanner.unexpected();
    }
    scanner.skipBlanks();
    if (scanner.peek() === ';') scanner.at += 1;
    return { kind: 'for', name: variable, words, body: this.doGroup() };
  }

  /** `for ((first; while; next))`. */
  private countClause(): Node {
    const { scanner } = this;
    const end = scanner.text.indexOf('))', scanner.at);
    if (end < 0) scanner.failUnclosed("missing '))'", ')');
    const [first = '', condition = '', next = ''] = scanner.text
      .slice(scanner.at + 2, end)
      .split(';');
    scanner.at = end + 2;
    scanner.skipBlanks();
    if (scanner.peek() === ';') scanner.at += 1;
    scanner.skipLines();
    const read = (text: string) => this.words.readText(text);
    const parts = [read(first), read(condition.trim() || '1'), read(next)] as const;
    const isBraced = this.words.word() === '{';
    return { kind: 'count', parts, body: isBraced ? this.command() : this.doGroup() };
  }

  private doGroup(): Node {
    this.words.take('do');
    const body = this.body('done');
    this.words.take('done');
    return body;
  }
}
