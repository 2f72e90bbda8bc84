import type { SedAddress, SedCommand } from './SedCommand.ts';
import { regularExpression } from './regularExpression.ts';

/** What is wrong with a script. */
class SedError extends Error {}

/** Reads a script of sed. */
export class SedReader {
  private readonly script: string;
  private readonly isExtended: boolean;
  private readonly isGnu: boolean;
  private at = 0;

  constructor(script: string, isExtended: boolean, isGnu: boolean) {
    this.script = script;
    this.isExtended = isExtended;
    this.isGnu = isGnu;
  }

  /** The commands; a text says what is wrong. */
  read(): SedCommand[] | string {
    try {
      return this.commands();
    } catch (error) {
      if (error instanceof SedError) return error.message;
      throw error;
    }
  }

  private commands(): SedCommand[] {
    const all: SedCommand[] = [];
    const open: SedCommand[] = [];
    for (;;) {
      this.skip(/[\s;]/);
      if (this.at >= this.script.length) break;
      if (this.script[this.at] === '#') {
        this.skip(/[^\n]/);
        continue;
      }
      const command = this.command();
      if (command.name === '{') open.push(command);
      if (command.name === '}') {
        const opened = open.pop();
        if (!opened) throw new SedError('unexpected }');
        opened.end = all.length;
      }
      all.push(command);
    }
    if (open.length > 0) throw new SedError('unmatched {');
    return all;
  }

  private command(): SedCommand {
    const from = this.address();
    let to: SedAddress = null;
    this.skip(/[ \t]/);
    if (from !== null && this.script[this.at] === ',') {
      this.at += 1;
      this.skip(/[ \t]/);
      to = this.address(true);
      if (to === null) throw new SedError('no address after comma');
    }
    this.skip(/[ \t]/);
    const isNegated = this.script[this.at] === '!';
    if (isNegated) this.at += 1;
    this.skip(/[ \t]/);
    const name = this.script[this.at] ?? '';
    if (name === '') throw new SedError('missing command');
    this.at += 1;
    const command: SedCommand = {
      from,
      to,
      isNegated,
      name,
      text: '',
      pattern: '',
      expression: null,
      occurrence: 1,
      isGlobal: false,
      prints: false,
      end: 0,
    };
    if (name === 's') return { ...command, ...this.substitution() };
    if (name === 'y') {
      const separator = this.script[this.at++] ?? '/';
      const pattern = this.delimited(separator, true);
      return { ...command, pattern, text: this.delimited(separator, true) };
    }
    if ('aic'.includes(name)) return { ...command, text: this.text() };
    if (':btTrw'.includes(name)) {
      const ends = 'rw'.includes(name) ? /[^\n]/ : name === ':' ? /[^\n;]/ : /[^\n;}]/;
      this.skip(/[ \t]/);
      const start = this.at;
      this.skip(ends);
      return { ...command, text: this.script.slice(start, this.at).trim() };
    }
    if ('qQ'.includes(name)) {
      const code = /^[ \t]*(\d+)/.exec(this.script.slice(this.at));
      this.at += code?.[0].length ?? 0;
      return { ...command, text: code?.[1] ?? '0' };
    }
    if (!'dDpPnNhHgGxl={}'.includes(name)) throw new SedError(`unsupported command ${name}`);
    return command;
  }

  private substitution(): Partial<SedCommand> {
    const separator = this.script[this.at++] ?? '';
    const pattern = this.delimited(separator);
    const text = this.delimited(separator);
    const flags = /^[gIipMm\d]*/.exec(this.script.slice(this.at))?.[0] ?? '';
    this.at += flags.length;
    if (!/^\s*(?:$|[;}\n#])/.test(this.script.slice(this.at)))
      throw new SedError(
        this.isGnu ? "unknown option to `s'" : 'bad option in substitution expression',
      );
    return {
      pattern,
      text,
      expression: pattern === '' ? null : this.expression(pattern, /[iI]/.test(flags)),
      occurrence: Number(/\d+/.exec(flags)?.[0] ?? 1),
      isGlobal: flags.includes('g'),
      prints: flags.includes('p'),
    };
  }

  private expression(pattern: string, ignoresCase = false) {
    const { isExtended } = this;
    const source = pattern.replace(/\\n/g, '\n');
    const expression = regularExpression(source, { isExtended, ignoresCase });
    if (!expression) throw new SedError(`bad regex '${pattern}'`);
    return expression;
  }

  private address(isEnd = false): SedAddress {
    const rest = this.script.slice(this.at);
    const [whole, number, more] = /^(\d+)|^\+(\d+)/.exec(rest) ?? [];
    if (more !== undefined && !isEnd) return null;
    this.at += whole?.length ?? 0;
    if (more !== undefined) return { more: Number(more) };
    if (number !== undefined) {
      const step = this.isGnu ? /^~(\d+)/.exec(this.script.slice(this.at)) : null;
      if (!step) return Number(number);
      this.at += step[0].length;
      return { first: Number(number), step: Number(step[1]) };
    }
    if (rest.startsWith('$')) {
      this.at += 1;
      return '$';
    }
    if (!/^(?:\/|\\.)/.test(rest)) return null;
    const separator = rest.startsWith('/') ? '/' : (rest[1] ?? '/');
    this.at += separator === '/' && rest.startsWith('/') ? 1 : 2;
    const pattern = this.delimited(separator);
    const flag = /^I/.exec(this.script.slice(this.at));
    this.at += flag?.[0].length ?? 0;
    return pattern === '' ? 'same' : this.expression(pattern, flag !== null);
  }

  /** The text up to an unescaped delimiter; in brackets it is none. */
  private delimited(end: string, isPlain = false): string {
    let text = '';
    let isInClass = false;
    for (; this.at < this.script.length; this.at += 1) {
      const char = this.script[this.at] ?? '';
      if (char === end && !isInClass) {
        this.at += 1;
        return text;
      }
      if (char === '\n' && !isPlain && end !== '\n' && isInClass) break;
      if (char === '\\' && !isInClass) {
        const next = this.script[this.at + 1] ?? '';
        this.at += 1;
        if (isPlain)
          text += next === 'n' ? '\n' : next === end || next === '\\' ? next : `\\${next}`;
        else text += next === end ? next : `\\${next}`;
        continue;
      }
      if (!isPlain && char === '[' && !isInClass) isInClass = this.hasClassEnd(end);
      else if (char === ']') isInClass = false;
      text += char;
    }
    throw new SedError(this.isGnu ? "unterminated `s' command" : `unmatched '${end}'`);
  }

  private hasClassEnd(end: string): boolean {
    const close = this.script.indexOf(']', this.at + 2);
    const stop = this.script.indexOf(end, this.at);
    return close >= 0 && stop >= 0 && stop < close && this.script.indexOf(end, close) >= 0;
  }

  /** What `a`, `i` and `c` print: the rest of the line, and lines a backslash adds. */
  private text(): string {
    let text = '';
    this.skip(/[ \t]/);
    if (this.script[this.at] === '\\') {
      this.at += 1;
      this.skip(/[ \t]/);
      if (this.script[this.at] === '\n') this.at += 1;
    }
    for (; this.at < this.script.length && this.script[this.at] !== '\n'; this.at += 1) {
      if (this.script[this.at] === '\\') this.at += 1;
      text += this.script[this.at] ?? '';
    }
    return text;
  }

  private skip(what: RegExp): void {
    while (this.at < this.script.length && what.test(this.script[this.at] ?? '')) this.at += 1;
  }
}
