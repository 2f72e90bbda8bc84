import type { Node, Redirection, Word } from './Node.ts';
import { Scanner } from './Scanner.ts';
import { wordReader } from './wordReader.ts';
import { wordText } from './wordText.ts';

const redirectionStart = /^(\d*)(<<-|<<|<>|<&|>>|>&|>\||<|>)/;

/** Reads what commands are made of: words, redirections, and the names aliases stand for. */
export class WordParser {
  scanner: Scanner;
  private readonly aliasOf: (name: string) => string | null;
  private readonly list: () => Node;

  /** @param list reads the commands where the scanner stands: a substitution holds some */
  constructor(text: string, aliasOf: (name: string) => string | null, list: () => Node) {
    this.scanner = new Scanner(text);
    this.aliasOf = aliasOf;
    this.list = list;
  }

  expandAlias(expanded: Set<string>): void {
    const called = this.word();
    const alias = expanded.has(called) ? null : this.aliasOf(called);
    if (alias === null) return;
    expanded.add(called);
    const { scanner } = this;
    const rest = scanner.text.slice(scanner.at + called.length);
    scanner.text = `${scanner.text.slice(0, scanner.at)}${alias}${rest}`;
    this.expandAlias(expanded);
  }

  redirection(): Redirection | null {
    const { scanner } = this;
    const isBoth = scanner.startsWith('&>');
    const start = isBoth
      ? ['&>', '', '&>']
      : redirectionStart.exec(scanner.text.slice(scanner.at, scanner.at + 30));
    if (!start) return null;
    const [whole = '', digits, operator = ''] = start;
    scanner.at += whole.length;
    scanner.skipBlanks();
    const word = this.readWord();
    if (!word) scanner.unexpected();
    const fd = digits ? Number(digits) : operator.startsWith('<') ? 0 : 1;
    if (!operator.startsWith('<<'))
      return { fd, operator: operator as Redirection['operator'], target: word ?? [] };
    const redirection = { fd, operator: '<<' as const, target: [] as Word };
    const isQuoted = (word ?? []).some((part) => part.kind === 'text' && part.isQuoted);
    scanner.hereDocuments.push({
      end: wordText(word ?? [], true) ?? '',
      stripsTabs: operator === '<<-',
      isQuoted,
      done: (text) => {
        redirection.target = isQuoted
          ? [{ kind: 'text', text, isQuoted: true }]
          : wordReader.readText(new Scanner(text), (inner, end) => this.inside(inner, end));
      },
    });
    return redirection;
  }

  readWord(): Word | null {
    return wordReader.readWord(this.scanner, (inner, end) => this.inside(inner, end));
  }

  /** The commands of a substitution, in its own text or up to `)` in this one. */
  private inside(inner: Scanner, end: string): Node | null {
    const outer = this.scanner;
    this.scanner = inner;
    const parts: Node[] = [];
    inner.skipLines();
    while (!inner.isAtEnd && inner.peek() !== (end || '\0')) {
      parts.push(this.list());
      inner.skipLines();
    }
    if (end) {
      if (inner.peek() !== end) inner.unexpected(end);
      inner.at += 1;
    }
    this.scanner = outer;
    return parts.length === 0 ? null : { kind: 'list', parts };
  }

  /** The plain word here, without taking it: keywords and names. */
  word(): string {
    return (
      /^(?:[^\s;&|()<>'"\\$`]+|;;)/.exec(
        this.scanner.text.slice(this.scanner.at, this.scanner.at + 200),
      )?.[0] ?? ''
    );
  }

  /** Takes a keyword. @throws ShellSyntaxError when another stands here */
  take(keyword: string): void {
    this.scanner.skipLines();
    if (this.word() !== keyword) this.scanner.unexpected(keyword);
    this.scanner.at += keyword.length;
  }
}
