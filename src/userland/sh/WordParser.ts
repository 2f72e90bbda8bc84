import type { Dialect } from './Dialect.ts';
import type { Node, Redirection, Word } from './Node.ts';
import { Scanner } from './Scanner.ts';
import { wordReader } from './wordReader.ts';
import { wordText } from './wordText.ts';

const dashRedirectionStart = /^(\d*)(<<<|<<-|<<|<>|<&|>>|>&|>\||<|>)/;
const redirectionStart = /^(\d*)(<<<|<<-|<<|<>|<&|>>|>&|>\||<(?!\()|>(?!\())/;

/** Reads what commands are made of: words, redirections, and the names aliases stand for. */
export class WordParser {
  scanner: Scanner;
  private readonly aliasOf: (name: string) => string | null;
  private readonly list: () => Node;

  /** @param list reads the commands where the scanner stands: a substitution holds some */
  constructor(
    text: string,
    dialect: Dialect,
    aliasOf: (name: string) => string | null,
    list: () => Node,
  ) {
    this.scanner = new Scanner(text, dialect);
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
    const isBash = scanner.dialect === 'bash';
    const both = ['&>>', '&>'].find(
      (one) => hasBoth(scanner.dialect, one) && scanner.startsWith(one),
    );
    const pattern = scanner.dialect === 'dash' ? dashRedirectionStart : redirectionStart;
    const start = both
      ? [both, '', both]
      : pattern.exec(scanner.text.slice(scanner.at, scanner.at + 30));
    if (!start) return null;
    const [whole = '', digits, operator = ''] = start;
    if (operator === '<<<' && !isBash) {
      scanner.at += 2;
      scanner.unexpected();
    }
    scanner.at += whole.length;
    scanner.skipBlanks();
    const word = this.readWord();
    if (!word) scanner.unexpected(undefined, true);
    const fd = digits ? Number(digits) : operator.startsWith('<') ? 0 : 1;
    if (operator === '<<<') {
      const newline = { kind: 'text', text: '\n', isQuoted: true } as const;
      return { fd, operator: '<<', target: [...(word ?? []), newline] };
    }
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
          : wordReader.readText(new Scanner(text, scanner.dialect), (inner, end) =>
              this.inside(inner, end),
            );
      },
    });
    return redirection;
  }

  readWord(): Word | null {
    return wordReader.readWord(this.scanner, (inner, end) => this.inside(inner, end));
  }

  /** `[index]` after the name of an array. */
  readIndex(): Word | null {
    return wordReader.readIndex(this.scanner, (inner, end) => this.inside(inner, end));
  }

  /** `((expression))` where the scanner stands at it; null where it is a subshell in a subshell. */
  readExpression(): Word | null {
    if (!this.scanner.startsWith('((')) return null;
    this.scanner.at -= 1;
    const part = wordReader.readArithmetic(
      this.scanner,
      (inner, end) => this.inside(inner, end),
      false,
    );
    if (!part) this.scanner.at += 1;
    return part?.word ?? null;
  }

  /** A text that is expanded as in double quotes. */
  readText(text: string): Word {
    return wordReader.readText(this.scanner.within(text), (inner, end) => this.inside(inner, end));
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
      if (inner.isAtEnd && inner.dialect === 'bash') inner.failUnclosed('', end);
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

/** Which shells send both streams somewhere at once: to dash `&>` is a command in the background and a file. */
function hasBoth(dialect: Dialect, operator: string): boolean {
  return dialect === 'bash' || (dialect === 'ash' && operator === '&>');
}
