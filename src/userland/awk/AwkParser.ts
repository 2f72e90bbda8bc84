import { AwkExpressionParser } from './AwkExpressionParser.ts';
import { AwkLexer } from './AwkLexer.ts';
import type {
  AwkExpression,
  AwkFunction,
  AwkProgram,
  AwkRule,
  AwkStatement,
} from './AwkProgram.ts';

/** Reads a program of awk. */
export class AwkParser {
  private readonly words: AwkExpressionParser;
  private readonly functions = new Map<string, AwkFunction>();

  /** @throws AwkSyntaxError */
  constructor(source: string) {
    this.words = new AwkExpressionParser(new AwkLexer(source).tokens());
  }

  /** @throws AwkSyntaxError */
  parse(): AwkProgram {
    const rules: AwkRule[] = [];
    const { words } = this;
    for (;;) {
      this.skipEnds();
      if (words.token.kind === 'end') return { rules, functions: this.functions };
      if (words.take('function')) this.readFunction();
      else rules.push(this.rule());
    }
  }

  private readFunction(): void {
    const { words } = this;
    const name = words.advance().text;
    words.demand('(');
    const parameters = words
      .list(')')
      .map((one) => (one.kind === 'name' ? one.name : words.fail()));
    words.skipNewlines();
    this.functions.set(name, { parameters, body: this.block() });
  }

  private rule(): AwkRule {
    const { words } = this;
    for (const [word, when] of [
      ['BEGIN', 'begin'],
      ['END', 'end'],
    ] as const)
      if (words.take(word)) {
        words.skipNewlines();
        return { when, pattern: null, until: null, body: this.block() };
      }
    const pattern = words.is('{') ? null : words.expression();
    let until: AwkExpression | null = null;
    if (pattern && words.take(',')) {
      words.skipNewlines();
      until = words.expression();
    }
    return { when: 'line', pattern, until, body: words.is('{') ? this.block() : null };
  }

  private block(): AwkStatement {
    const { words } = this;
    words.demand('{');
    const body: AwkStatement[] = [];
    this.skipEnds();
    while (!words.is('}')) {
      body.push(this.statement());
      this.skipEnds();
    }
    words.demand('}');
    return { kind: 'block', body };
  }

  private statement(): AwkStatement {
    const { words } = this;
    if (words.is('{')) return this.block();
    const { kind, text } = words.token;
    if (kind !== 'word' || text === 'getline') return this.ended(this.simple());
    switch (text) {
      case 'if':
        return this.ifStatement();
      case 'while': {
        words.advance();
        const condition = this.condition();
        if (words.take(';')) return { kind: 'while', condition, body: { kind: 'block', body: [] } };
        return { kind: 'while', condition, body: this.body() };
      }
      case 'do': {
        words.advance();
        const body = this.body();
        this.skipEnds();
        words.demand('while');
        return this.ended({ kind: 'do', condition: this.condition(), body });
      }
      case 'for':
        return this.forStatement();
      default:
        return this.ended(this.simple());
    }
  }

  private ended(statement: AwkStatement): AwkStatement {
    const { words } = this;
    if (!words.take(';') && !words.take('\n') && !words.is('}') && words.token.kind !== 'end')
      words.fail();
    return statement;
  }

  private condition(): AwkExpression {
    this.words.demand('(');
    const condition = this.words.expression();
    this.words.demand(')');
    return condition;
  }

  private body(): AwkStatement {
    this.words.skipNewlines();
    if (this.words.take(';')) return { kind: 'block', body: [] };
    return this.statement();
  }

  private ifStatement(): AwkStatement {
    const { words } = this;
    words.advance();
    const condition = this.condition();
    const then = this.body();
    const mark = words.mark();
    this.skipEnds();
    if (words.take('else')) return { kind: 'if', condition, then, otherwise: this.body() };
    words.back(mark);
    return { kind: 'if', condition, then, otherwise: null };
  }

  private forStatement(): AwkStatement {
    const { words } = this;
    words.advance();
    words.demand('(');
    const mark = words.mark();
    const name = words.advance();
    if (name.kind === 'name' && words.take('in')) {
      const array = words.advance();
      if (array.kind === 'name' && words.take(')'))
        return { kind: 'each', name: name.text, array: array.text, body: this.body() };
    }
    words.back(mark);
    const first = words.is(';') ? null : this.simple();
    words.demand(';');
    words.skipNewlines();
    const condition = words.is(';') ? null : words.expression();
    words.demand(';');
    words.skipNewlines();
    const next = words.is(')') ? null : this.simple();
    words.demand(')');
    return { kind: 'for', first, condition, next, body: this.body() };
  }

  private simple(): AwkStatement {
    const { words } = this;
    const { kind, text } = words.token;
    if (kind !== 'word' || text === 'getline')
      return { kind: 'expression', of: words.expression() };
    words.advance();
    switch (text) {
      case 'print':
      case 'printf':
        return this.print(text);
      case 'break':
      case 'continue':
      case 'next':
      case 'nextfile':
        return { kind: text };
      case 'exit':
      case 'return':
        return { kind: text, value: this.isAtEnd() ? null : words.expression() };
      case 'delete': {
        const array = words.advance().text;
        return { kind: 'delete', array, index: words.take('[') ? words.list(']') : null };
      }
      default:
        return words.fail();
    }
  }

  private print(kind: 'print' | 'printf'): AwkStatement {
    const { words } = this;
    const args: AwkExpression[] = [];
    while (!this.isAtEnd() && !words.is('>') && !words.is('>>') && !words.is('|')) {
      args.push(words.printed());
      if (!words.take(',')) break;
      words.skipNewlines();
    }
    const [only] = args;
    const items = args.length === 1 && only?.kind === 'list' ? only.items : args;
    const redirect = ['>>', '>', '|'].find((one) => words.take(one)) ?? '';
    return { kind, args: items, redirect, to: redirect ? words.printed() : null };
  }

  private isAtEnd(): boolean {
    const { words } = this;
    return words.is(';') || words.is('\n') || words.is('}') || words.token.kind === 'end';
  }

  private skipEnds(): void {
    while (this.words.take(';') || this.words.take('\n'));
  }
}
