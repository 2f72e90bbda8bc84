import { characterClasses } from '../characterClasses.ts';
import type { RegexNode } from './RegexNode.ts';
import { RegexSyntaxError } from './RegexSyntaxError.ts';

/** POSIX's basic and extended expressions, or Go's. */
export type RegexDialect = 'basic' | 'extended' | 'go';

const empty: RegexNode = { kind: 'sequence', nodes: [] };
const mostNested = 200;
const mostRepeats = 1000; // Go's limit; POSIX asks for 255
const letters: Readonly<Record<string, RegExp>> = { d: /[0-9]/, s: /\s/, w: /[A-Za-z0-9_]/ };
const controls: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };

/** Reads a regular expression. */
export class RegexParser {
  private readonly pattern: string;
  private readonly dialect: RegexDialect;
  private ignoresCase: boolean;
  private at = 0;
  private groups = 0;
  private depth = 0;

  constructor(pattern: string, dialect: RegexDialect, ignoresCase: boolean) {
    this.pattern = pattern;
    this.dialect = dialect;
    this.ignoresCase = ignoresCase;
  }

  /** @throws RegexSyntaxError */
  parse(): { readonly node: RegexNode; readonly groups: number } {
    const node = this.choice();
    if (this.at < this.pattern.length) throw new RegexSyntaxError('unmatched )');
    return { node, groups: this.groups };
  }

  private choice(): RegexNode {
    this.depth += 1;
    if (this.depth > mostNested) throw new RegexSyntaxError('nested too deeply');
    const nodes = [this.sequence()];
    while (this.takeOperator('|')) nodes.push(this.sequence());
    this.depth -= 1;
    const [only] = nodes;
    return nodes.length === 1 && only ? only : { kind: 'choice', nodes };
  }

  private sequence(): RegexNode {
    const nodes: RegexNode[] = [];
    while (this.at < this.pattern.length) {
      if (this.isOperator('|') || this.isOperator(')')) break;
      // A basic expression's star is one only after something: `*a`, `^*`.
      const isFirst = nodes.every(({ kind }) => kind === 'anchor');
      nodes.push(this.repeated(this.atom(isFirst), isFirst));
    }
    return { kind: 'sequence', nodes };
  }

  private repeated(atom: RegexNode, isFirst: boolean): RegexNode {
    let node = atom;
    for (let count = 0; ; count += 1) {
      if (this.dialect === 'basic' && isFirst && node.kind === 'anchor') return node;
      const limits = this.limits();
      if (!limits) return node;
      if (count > 0 && this.dialect === 'go') throw new RegexSyntaxError('nested repetition');
      node = { kind: 'repeat', node, ...limits };
      // As few as may be, or as many: either way the same texts match.
      if (this.dialect === 'go' && this.pattern[this.at] === '?') this.at += 1;
    }
  }

  /** How often what stands before is wanted, where that is said. */
  private limits(): { least: number; most: number } | null {
    if (this.pattern[this.at] === '*') {
      this.at += 1;
      return { least: 0, most: Infinity };
    }
    if (this.takeOperator('+')) return { least: 1, most: Infinity };
    if (this.takeOperator('?')) return { least: 0, most: 1 };
    if (!this.isOperator('{')) return null;
    const close = this.dialect === 'basic' ? '\\\\\\}' : '\\}';
    const open = this.dialect === 'basic' ? '\\\\\\{' : '\\{';
    const bounds = new RegExp(`^${open}(\\d*)(,?)(\\d*)${close}`).exec(
      this.pattern.slice(this.at, this.at + 24),
    );
    if (!bounds || (bounds[1] === '' && bounds[2] === '')) {
      if (this.dialect === 'basic') throw new RegexSyntaxError('bad repetition');
      return null;
    }
    const least = Number(bounds[1]);
    const most = bounds[2] === '' ? least : bounds[3] === '' ? Infinity : Number(bounds[3]);
    if (least > mostRepeats || (most !== Infinity && (most > mostRepeats || most < least)))
      throw new RegexSyntaxError('bad repetition');
    this.at += bounds[0].length;
    return { least, most };
  }

  private atom(isFirst: boolean): RegexNode {
    if (this.takeOperator('(')) return this.group();
    const char = this.take();
    switch (char) {
      case '.':
        return { kind: 'char', test: (one) => this.dialect !== 'go' || one !== '\n' };
      case '[':
        return this.bracket();
      case '^':
        return this.dialect !== 'basic' || isFirst
          ? { kind: 'anchor', anchor: 'start' }
          : this.literal(char);
      case '$':
        return this.dialect !== 'basic' || this.isAtSequenceEnd()
          ? { kind: 'anchor', anchor: 'end' }
          : this.literal(char);
      case '\\':
        return this.escape();
      case '+':
      case '?':
      case '*':
        if (this.dialect === 'go' || (this.dialect === 'extended' && char !== '*'))
          throw new RegexSyntaxError('nothing to repeat');
        return this.literal(char);
      default:
        return this.literal(char);
    }
  }

  private group(): RegexNode {
    const options = /^\?(?:P?<\w+>|[imsU]*:|[imsU]+(\)))/.exec(this.pattern.slice(this.at));
    if (this.dialect === 'go' && this.pattern[this.at] === '?') {
      if (!options) throw new RegexSyntaxError('unknown group');
      this.at += options[0].length;
      if (/^\?[msU]*i/.test(options[0])) this.ignoresCase = true;
      if (options[1]) return empty;
    }
    const isPlain = this.dialect === 'go' && options?.[0].endsWith(':');
    if (!isPlain) this.groups += 1;
    const index = this.groups;
    const node = this.choice();
    if (!this.takeOperator(')')) throw new RegexSyntaxError('unmatched (');
    return isPlain ? node : { kind: 'group', index, node };
  }

  private escape(): RegexNode {
    if (this.at >= this.pattern.length) throw new RegexSyntaxError('trailing backslash');
    const char = this.take();
    if (char === 'b') return { kind: 'anchor', anchor: 'word' };
    if (char === 'B') return { kind: 'anchor', anchor: 'notWord' };
    if (this.dialect === 'go' && char === 'A') return { kind: 'anchor', anchor: 'start' };
    if (this.dialect === 'go' && char === 'z') return { kind: 'anchor', anchor: 'end' };
    if (this.dialect !== 'go' && (char === '<' || char === '>'))
      return { kind: 'anchor', anchor: 'word' };
    const letter = letters[char.toLowerCase()];
    if (letter) {
      const isNegated = char < 'a';
      return { kind: 'char', test: (one) => letter.test(one) !== isNegated };
    }
    if (/[1-9]/.test(char) && this.dialect !== 'go') {
      if (Number(char) > this.groups) throw new RegexSyntaxError('no such group');
      return { kind: 'back', index: Number(char) };
    }
    if (this.dialect === 'go' && /[A-Za-z0-9]/.test(char) && !controls[char])
      throw new RegexSyntaxError('unknown escape');
    return this.literal(controls[char] ?? char);
  }

  private bracket(): RegexNode {
    const isNegated = this.pattern[this.at] === '^';
    if (isNegated) this.at += 1;
    const tests: ((char: string) => boolean)[] = [];
    for (let isFirst = true; isFirst || this.pattern[this.at] !== ']'; isFirst = false) {
      if (this.at >= this.pattern.length) throw new RegexSyntaxError('unmatched [');
      const named = /^\[([:=.])(.+?)\1\]/.exec(this.pattern.slice(this.at, this.at + 16));
      if (named?.[1] === ':') {
        const known = characterClasses[named[2] ?? ''];
        if (!known) throw new RegexSyntaxError('unknown class');
        tests.push((char) => known.test(char));
        this.at += named[0].length;
        continue;
      }
      const from = this.bracketChar(tests);
      if (from === null) continue;
      const next = this.pattern[this.at + 1];
      if (this.pattern[this.at] === '-' && next !== ']' && next !== undefined) {
        this.at += 1;
        const to = this.bracketChar(tests) ?? from;
        if (to < from) throw new RegexSyntaxError('bad range');
        tests.push((char) => char >= from && char <= to);
      } else tests.push((char) => char === from);
    }
    this.at += 1;
    const isIn = this.folded((char) => tests.some((test) => test(char)));
    return { kind: 'char', test: (char) => isIn(char) !== isNegated };
  }

  /** A character of a bracket expression; null where it was a class of Go's. */
  private bracketChar(tests: ((char: string) => boolean)[]): string | null {
    const char = this.take();
    if (char !== '\\' || this.dialect !== 'go') return char;
    const escaped = this.take();
    const letter = letters[escaped.toLowerCase()];
    if (!letter) return controls[escaped] ?? escaped;
    tests.push((one) => letter.test(one) !== escaped < 'a');
    return null;
  }

  private literal(char: string): RegexNode {
    return { kind: 'char', test: this.folded((one) => one === char) };
  }

  private folded(test: (char: string) => boolean): (char: string) => boolean {
    if (!this.ignoresCase) return test;
    return (char) => test(char) || test(char.toLowerCase()) || test(char.toUpperCase());
  }

  private take(): string {
    const char = String.fromCodePoint(this.pattern.codePointAt(this.at) ?? 0);
    this.at += char.length;
    return char;
  }

  private isAtSequenceEnd(): boolean {
    return this.at >= this.pattern.length || this.isOperator(')') || this.isOperator('|');
  }

  /** In a basic expression operators have a backslash before them, in others none. */
  private isOperator(char: string): boolean {
    return this.pattern.startsWith(this.dialect === 'basic' ? `\\${char}` : char, this.at);
  }

  private takeOperator(char: string): boolean {
    const isIt = this.isOperator(char);
    if (isIt) this.at += this.dialect === 'basic' ? 2 : 1;
    return isIt;
  }
}
