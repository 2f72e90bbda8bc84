import { AwkSyntaxError } from './AwkSyntaxError.ts';
import type { AwkExpression, AwkTarget } from './AwkProgram.ts';
import type { AwkToken } from './AwkToken.ts';

const deepest = 200;
const builtinsWithoutCall = new Set(['length']);

/** Reads expressions from the tokens of a program. */
export class AwkExpressionParser {
  private readonly tokens: readonly AwkToken[];
  private at = 0;
  private depth = 0;
  /** Within `print`, `>` redirects. */
  private isPrinting = false;

  constructor(tokens: readonly AwkToken[]) {
    this.tokens = tokens;
  }

  get token(): AwkToken {
    return (
      this.tokens[Math.min(this.at, this.tokens.length - 1)] ?? { kind: 'end', text: '', line: 0 }
    );
  }

  get following(): AwkToken | undefined {
    return this.tokens[this.at + 1];
  }

  advance(): AwkToken {
    const { token } = this;
    this.at += 1;
    return token;
  }

  is(text: string): boolean {
    const { kind, text: own } = this.token;
    return own === text && (kind === 'sign' || kind === 'word' || kind === 'newline');
  }

  take(text: string): boolean {
    if (!this.is(text)) return false;
    this.at += 1;
    return true;
  }

  demand(text: string): void {
    if (!this.take(text)) this.fail();
  }

  fail(): never {
    throw new AwkSyntaxError('Unexpected token', this.token.line);
  }

  skipNewlines(): void {
    while (this.take('\n'));
  }

  /** Where the tokens are read from; `back` goes there again. */
  mark(): number {
    return this.at;
  }

  back(mark: number): void {
    this.at = mark;
  }

  list(end: string): AwkExpression[] {
    const items: AwkExpression[] = [];
    this.skipNewlines();
    while (!this.is(end)) {
      items.push(this.expression());
      this.skipNewlines();
      if (!this.take(',')) break;
      this.skipNewlines();
    }
    this.demand(end);
    return items;
  }

  /** An expression of `print`, where `>` is no comparison. */
  printed(): AwkExpression {
    const before = this.isPrinting;
    this.isPrinting = true;
    const read = this.expression();
    this.isPrinting = before;
    return read;
  }

  expression(): AwkExpression {
    this.depth += 1;
    if (this.depth > deepest) this.fail();
    const left = this.choice();
    this.depth -= 1;
    const operator = /^(?:[-+*/%^]?=)$/.exec(this.token.text)?.[0];
    if (this.token.kind !== 'sign' || operator === undefined || !isTarget(left)) return left;
    this.advance();
    this.skipNewlines();
    return {
      kind: 'assign',
      operator: operator.slice(0, -1) || '=',
      target: left,
      value: this.expression(),
    };
  }

  private choice(): AwkExpression {
    const condition = this.or();
    if (!this.take('?')) return condition;
    this.skipNewlines();
    const then = this.expression();
    this.skipNewlines();
    this.demand(':');
    this.skipNewlines();
    return { kind: 'choice', condition, then, otherwise: this.expression() };
  }

  private or(): AwkExpression {
    return this.chain(['||'], () => this.chain(['&&'], () => this.membership()));
  }

  private chain(operators: readonly string[], next: () => AwkExpression): AwkExpression {
    let left = next();
    while (operators.some((one) => this.is(one))) {
      const operator = this.advance().text;
      this.skipNewlines();
      left = { kind: 'binary', operator, left, right: next() };
    }
    return left;
  }

  private membership(): AwkExpression {
    let left = this.chain(['~', '!~'], () => this.comparison());
    while (this.take('in')) left = { kind: 'in', index: left, array: this.advance().text };
    return left;
  }

  private comparison(): AwkExpression {
    let left = this.concatenation();
    for (;;) {
      if (this.is('|') && this.following?.text === 'getline') {
        this.at += 2;
        left = { kind: 'getline', target: this.optionalTarget(), source: left, isCommand: true };
        continue;
      }
      const { text, kind } = this.token;
      const isOperator = kind === 'sign' && /^(?:<|<=|==|!=|>|>=)$/.test(text);
      if (!isOperator || (text === '>' && this.isPrinting)) return left;
      this.advance();
      left = { kind: 'binary', operator: text, left, right: this.concatenation() };
    }
  }

  private concatenation(): AwkExpression {
    let left = this.sum();
    while (this.beginsValue()) left = { kind: 'binary', operator: ' ', left, right: this.sum() };
    return left;
  }

  private beginsValue(): boolean {
    const { kind, text } = this.token;
    if (/^(?:number|text|regex|name|call)$/.test(kind)) return true;
    if (kind === 'sign') return /^(?:[$(!+-]|\+\+|--)$/.test(text) && text !== '+' && text !== '-';
    return false;
  }

  private sum(): AwkExpression {
    return this.chain(['+', '-'], () => this.chain(['*', '/', '%'], () => this.unary()));
  }

  private unary(): AwkExpression {
    const operator = ['!', '-', '+'].find((one) => this.is(one));
    if (operator === undefined) return this.power();
    this.advance();
    this.depth += 1;
    if (this.depth > deepest) this.fail();
    const of = this.unary();
    this.depth -= 1;
    return { kind: 'unary', operator, of };
  }

  private power(): AwkExpression {
    const base = this.postfix();
    if (!this.take('^')) return base;
    const right = this.is('-') || this.is('+') || this.is('!') ? this.unary() : this.power();
    return { kind: 'binary', operator: '^', left: base, right };
  }

  private postfix(): AwkExpression {
    const left = this.primary();
    if (!isTarget(left) || (!this.is('++') && !this.is('--'))) return left;
    const by = this.advance().text === '++' ? 1 : -1;
    return { kind: 'step', by, isAfter: true, target: left };
  }

  private primary(): AwkExpression {
    const token = this.advance();
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text) };
      case 'text':
        return { kind: 'text', value: token.text };
      case 'regex':
        return { kind: 'regex', source: token.text };
      case 'call':
        this.demand('(');
        return { kind: 'call', name: token.text, args: this.inside(() => this.list(')')) };
      case 'name':
        if (builtinsWithoutCall.has(token.text))
          return { kind: 'call', name: token.text, args: [] };
        if (this.take('['))
          return { kind: 'element', array: token.text, index: this.inside(() => this.list(']')) };
        return { kind: 'name', name: token.text };
      case 'sign':
      case 'word':
        return this.signed(token);
      default:
        this.at -= 1;
        return this.fail();
    }
  }

  private signed(token: AwkToken): AwkExpression {
    if (token.text === '$') {
      const isStep = this.is('++') || this.is('--');
      const index = isStep || this.is('-') ? this.unaryOrStep() : this.primary();
      return { kind: 'field', index };
    }
    if (token.text === '++' || token.text === '--') {
      const target = this.primary();
      if (!isTarget(target)) this.fail();
      return { kind: 'step', by: token.text === '++' ? 1 : -1, isAfter: false, target };
    }
    if (token.text === '(') {
      const items = this.inside(() => this.list(')'));
      const [only] = items;
      if (!only) this.fail();
      return items.length === 1 ? { kind: 'group', of: only } : { kind: 'list', items };
    }
    if (token.text === 'getline') {
      const target = this.optionalTarget();
      const source = this.take('<') ? this.primary() : null;
      return { kind: 'getline', target, source, isCommand: false };
    }
    this.at -= 1;
    return this.fail();
  }

  private unaryOrStep(): AwkExpression {
    return this.is('-') ? this.unary() : this.primary();
  }

  private optionalTarget(): AwkTarget | null {
    if (this.token.kind !== 'name' && !this.is('$')) return null;
    const read = this.primary();
    return isTarget(read) ? read : null;
  }

  /** In brackets `>` compares again. */
  private inside<T>(read: () => T): T {
    const before = this.isPrinting;
    this.isPrinting = false;
    const result = read();
    this.isPrinting = before;
    return result;
  }
}

function isTarget(expression: AwkExpression): expression is AwkTarget {
  return /^(?:name|field|element)$/.test(expression.kind);
}
