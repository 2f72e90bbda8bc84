import type { Node, Redirection, Word } from './Node.ts';
import type { Scanner } from './Scanner.ts';
import { WordParser } from './WordParser.ts';
import { wordText } from './wordText.ts';

const name = /^[A-Za-z_]\w*$/;
const endWords = new Set(['then', 'elif', 'else', 'fi', 'do', 'done', 'esac', '}', ';;']);

/** Reads a script one complete command (mostly: one line) at a time, as ash does before it runs it. */
export class Parser {
  private readonly words: WordParser;

  constructor(text: string, aliasOf: (name: string) => string | null = () => null) {
    this.words = new WordParser(text, aliasOf, () => this.list(() => false));
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
        if (scanner.peek() === ';' && !scanner.startsWith(';;')) scanner.at += 1;
        else if (scanner.peek() !== '\n') break;
      }
      scanner.skipBlanks();
      if (isEnd()) break;
      if (scanner.peek() === '\n') scanner.skipLines();
      if (endWords.has(this.words.word()) || scanner.peek() === ')' || scanner.startsWith(';;'))
        break;
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'list', parts };
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
    const parts = [this.command()];
    for (;;) {
      this.scanner.skipBlanks();
      if (this.scanner.peek() !== '|' || this.scanner.startsWith('||')) break;
      this.scanner.at += 1;
      this.scanner.skipLines();
      parts.push(this.command());
    }
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'pipeline', parts };
  }

  private command(): Node {
    const { scanner } = this;
    scanner.skipBlanks();
    const word = this.words.word();
    const compound = this.compound(word);
    if (!compound) return this.simple();
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
    if (word === 'case') return this.caseClause();
    if (word === 'function') {
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
    const variable = this.words.word();
    if (!name.test(variable)) scanner.fail('bad for loop variable');
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

  private doGroup(): Node {
    this.words.take('do');
    const body = this.body('done');
    this.words.take('done');
    return body;
  }

  private caseClause(): Node {
    const { scanner } = this;
    this.words.take('case');
    scanner.skipBlanks();
    const word = this.words.readWord();
    if (!word) scanner.unexpected();
    this.words.take('in');
    const clauses: { patterns: Word[]; body: Node | null }[] = [];
    for (;;) {
      scanner.skipLines();
      if (this.words.word() === 'esac') break;
      if (scanner.peek() === '(') scanner.at += 1;
      const patterns: Word[] = [];
      do {
        if (scanner.peek() === '|') scanner.at += 1;
        scanner.skipBlanks();
        const pattern = this.words.readWord();
        if (!pattern) scanner.unexpected();
        else patterns.push(pattern);
        scanner.skipBlanks();
      } while (scanner.peek() === '|');
      if (scanner.peek() !== ')') scanner.unexpected(')');
      scanner.at += 1;
      scanner.skipLines();
      const isEmpty = scanner.startsWith(';;') || this.words.word() === 'esac';
      clauses.push({ patterns, body: isEmpty ? null : this.body('esac') });
      scanner.skipLines();
      if (scanner.startsWith(';;')) scanner.at += 2;
      else break;
    }
    this.words.take('esac');
    return { kind: 'case', word: word ?? [], clauses };
  }

  private simple(): Node {
    const { scanner } = this;
    const assignments: { name: string; value: Word }[] = [];
    const words: Word[] = [];
    const redirections: Redirection[] = [];
    const { line } = scanner;
    const expanded = new Set<string>();
    for (;;) {
      scanner.skipBlanks();
      if (words.length === 0) this.words.expandAlias(expanded);
      const redirection = this.words.redirection();
      if (redirection) {
        redirections.push(redirection);
        continue;
      }
      const assigned =
        words.length === 0 &&
        /^([A-Za-z_]\w*)=/.exec(scanner.text.slice(scanner.at, scanner.at + 200));
      if (assigned) {
        scanner.at += assigned[0].length;
        assignments.push({ name: assigned[1] ?? '', value: this.words.readWord() ?? [] });
        continue;
      }
      const word = this.words.readWord();
      if (!word) break;
      words.push(word);
      if (words.length === 1 && assignments.length === 0 && redirections.length === 0) {
        const called = wordText(word);
        const rest = /^[ \t]*\([ \t]*\)/.exec(scanner.text.slice(scanner.at, scanner.at + 50));
        if (rest && called !== null) {
          scanner.at += rest[0].length;
          scanner.skipLines();
          return { kind: 'function', name: called, body: scanner.nest(() => this.command()) };
        }
      }
    }
    if (words.length + assignments.length + redirections.length === 0) scanner.unexpected();
    if (scanner.peek() === '(') scanner.unexpected();
    const simple: Node = { kind: 'simple', assignments, words, line };
    return redirections.length > 0 ? { kind: 'redirected', body: simple, redirections } : simple;
  }
}
