import { NotSimulated } from './NotSimulated.ts';
import type { Value } from './Value.ts';

/** How the two languages differ in what is simulated of them. */
export interface Dialect {
  readonly language: 'python' | 'node';
  /** Variables and well known names. */
  readonly names: Map<string, Value>;
}

const levels: readonly (readonly string[])[] = [['+', '-'], ['*', '/', '//', '%'], ['**']];

/**
 * Literals, names, texts with names in them, and arithmetic.
 * @throws NotSimulated at anything else
 */
export class Expression {
  private at = 0;
  private readonly source: string;
  private readonly dialect: Dialect;

  constructor(source: string, dialect: Dialect) {
    this.source = source;
    this.dialect = dialect;
  }

  /** The only value of the source. */
  value(): Value {
    const value = this.sum(0);
    this.skip();
    if (this.at < this.source.length) throw new NotSimulated();
    return value;
  }

  /** Values separated by commas; none for nothing. */
  list(): readonly Value[] {
    const values: Value[] = [];
    this.skip();
    if (this.at >= this.source.length) return values;
    for (;;) {
      values.push(this.sum(0));
      this.skip();
      if (this.at >= this.source.length) return values;
      if (!this.take(/,/y)) throw new NotSimulated();
    }
  }

  private sum(level: number): Value {
    const operators = levels[level];
    if (!operators) return this.single();
    let left = this.sum(level + 1);
    for (;;) {
      this.skip();
      const operator = this.peek(/\*\*|\/\/|[-+*/%]/y);
      if (operator === null || !operators.includes(operator)) return left;
      if (operator === '//' && this.dialect.language === 'node') throw new NotSimulated();
      this.at += operator.length;
      // `**` binds to the right.
      left = this.apply(operator, left, this.sum(operator === '**' ? level : level + 1));
    }
  }

  private apply(operator: string, left: Value, right: Value): Value {
    const isPython = this.dialect.language === 'python';
    if (operator === '+' && (left.kind === 'text' || right.kind === 'text')) {
      if (isPython && left.kind !== right.kind) throw new NotSimulated();
      return { kind: 'text', text: this.textOf(left) + this.textOf(right) };
    }
    if (operator === '*' && isPython && left.kind === 'text' && right.kind === 'number')
      return { kind: 'text', text: left.text.repeat(Math.max(0, right.number)) };
    if (left.kind !== 'number' || right.kind !== 'number') throw new NotSimulated();
    const [a, b] = [left.number, right.number];
    if (isPython && b === 0 && /[/%]/.test(operator)) throw new NotSimulated();
    const number = {
      '+': a + b,
      '-': a - b,
      '*': a * b,
      '/': a / b,
      '//': Math.floor(a / b),
      '%': isPython ? a - b * Math.floor(a / b) : a % b,
      '**': a ** b,
    }[operator];
    if (number === undefined) throw new NotSimulated();
    const isFloat =
      isPython &&
      (left.isFloat || right.isFloat || operator === '/' || (operator === '**' && b < 0));
    // Python's integers have no end; these have.
    if (isPython && !isFloat && !Number.isSafeInteger(number)) throw new NotSimulated();
    return { kind: 'number', number, isFloat };
  }

  private single(): Value {
    this.skip();
    if (this.take(/\(/y)) {
      const inner = this.sum(0);
      this.skip();
      if (!this.take(/\)/y)) throw new NotSimulated();
      return inner;
    }
    if (this.take(/-/y)) {
      const value = this.sum(levels.length - 1);
      if (value.kind !== 'number') throw new NotSimulated();
      return { ...value, number: -value.number };
    }
    const number = this.take(/(?:\d+\.\d*|\.?\d+)(?:e[-+]?\d+)?(?![\w.])/iy);
    if (number !== null)
      return {
        kind: 'number',
        number: Number(number),
        isFloat: this.dialect.language === 'python' && /[.e]/i.test(number),
      };
    const text = this.take(
      /(?:f(?=['"]))?(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[^])*`)/y,
    );
    if (text !== null) return { kind: 'text', text: this.unquote(text) };
    const name = this.take(/[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*(?![\w$]|\s*[([])/y);
    const known = name === null ? undefined : this.dialect.names.get(name);
    if (!known) throw new NotSimulated();
    return known;
  }

  /** What stands between the quotes, `{name}` or `${name}` replaced where the language does. */
  private unquote(quoted: string): string {
    const isFormat = quoted.startsWith('f');
    const isTemplate = quoted.startsWith('`');
    const isPython = this.dialect.language === 'python';
    if (isPython ? isTemplate : isFormat) throw new NotSimulated();
    const inner = quoted.slice(isFormat ? 2 : 1, -1);
    const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', 0: '\0' };
    const plain = (part: string): string =>
      part.replace(/\\([^])/g, (_, letter: string) => {
        if (/[xuU]/.test(letter)) throw new NotSimulated();
        return escapes[letter] ?? letter;
      });
    if (!isFormat && !isTemplate) return plain(inner);
    const part = isTemplate ? /\$\{([^{}]*)\}/g : /\{\{|\}\}|\{([^{}]*)\}/g;
    return inner
      .split(isTemplate ? /(\$\{[^{}]*\})/ : /(\{\{|\}\}|\{[^{}]*\})/)
      .map((piece) =>
        /^\$?\{[^{}]*\}$/.test(piece)
          ? piece.replace(part, (_, source: string) =>
              this.textOf(new Expression(source, this.dialect).value()),
            )
          : isFormat && /^(?:\{\{|\}\})$/.test(piece)
            ? piece.slice(1)
            : plain(piece),
      )
      .join('');
  }

  private textOf(value: Value): string {
    return Expression.print(value);
  }

  /** As `print` and `console.log` write it. */
  static print(value: Value): string {
    if (value.kind === 'text') return value.text;
    if (value.kind === 'word') return value.word;
    const digits = String(value.number);
    return value.isFloat && /^-?\d+$/.test(digits) ? `${digits}.0` : digits;
  }

  private skip(): void {
    this.take(/\s+/y);
  }

  private peek(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.source)?.[0] ?? null;
  }

  private take(pattern: RegExp): string | null {
    const found = this.peek(pattern);
    this.at += found?.length ?? 0;
    return found;
  }
}
