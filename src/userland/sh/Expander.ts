import { substituteCommand } from './substituteCommand.ts';
import { arithmetic } from './arithmetic.ts';
import { ArithmeticError } from './ArithmeticError.ts';
import { ShellError } from './ShellError.ts';
import { globPaths } from './globPaths.ts';
import type { Part, Word } from './Node.ts';
import type { Run } from '../kernel/Wait.ts';
import type { Shell } from './Shell.ts';
import { substitutePattern } from './substitutePattern.ts';
import { trimPattern } from './trimPattern.ts';

type Parameter = Extract<Part, { kind: 'parameter' }>;

/** A field as it grows: its text, and the same with quoted characters escaped for matching. */
interface Field {
  text: string;
  pattern: string;
}

const special = /[*?[\]\\]/g;
/** Longest text the browser is asked to keep in one variable: beyond, the host's memory is said to be full. */
const longestText = 1 << 27;

/** Words become fields: parameters, commands, arithmetic, splitting, file names. */
export class Expander {
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  /** The fields of words: arguments, `for` lists. */
  *fields(words: readonly Word[]): Run<string[]> {
    const all: string[] = [];
    for (const word of words) {
      for (const field of yield* this.split(word)) {
        const isGlob = !this.shell.state.options.has('f') && /(^|[^\\])[*?[]/.test(field.pattern);
        const paths = isGlob ? globPaths(this.shell.os.files, field.pattern) : [];
        if (paths.length > 0) all.push(...paths);
        else all.push(field.text);
      }
    }
    return all;
  }

  /** A word as one text, neither split nor matched: assignments, redirections, `case`. */
  *text(word: Word): Run<string> {
    return (yield* this.whole(word)).text;
  }

  /** A word as a pattern: quoted characters are escaped. */
  *pattern(word: Word): Run<string> {
    return (yield* this.whole(word)).pattern;
  }

  private *whole(word: Word): Run<Field> {
    let text = '';
    let pattern = '';
    for (const [index, part] of word.entries()) {
      const value =
        part.kind === 'text'
          ? this.tilde(part.text, part.isQuoted, index === 0)
          : yield* this.value(part);
      const joined = typeof value === 'string' ? value : value.join(' ');
      if (text.length + joined.length > longestText) yield* this.outOfMemory();
      text += joined;
      pattern += part.isQuoted ? joined.replace(special, '\\$&') : joined;
      if (text.length > 65536) yield* this.shell.holdMemory(text.length);
    }
    return { text, pattern };
  }

  private *outOfMemory(): Run {
    yield* this.shell.os.hold(Number.MAX_SAFE_INTEGER);
  }

  private *split(word: Word): Run<Field[]> {
    const done: Field[] = [];
    let field: Field | null = null;
    const add = (text: string, isQuoted: boolean) => {
      field ??= { text: '', pattern: '' };
      field.text += text;
      field.pattern += isQuoted ? text.replace(special, '\\$&') : text;
    };
    const close = () => {
      if (field) done.push(field);
      field = null;
    };
    for (const [index, part] of word.entries()) {
      if (part.kind === 'text') {
        add(this.tilde(part.text, part.isQuoted, index === 0), part.isQuoted);
        continue;
      }
      const hasOwnParts =
        part.kind === 'parameter' && !part.isQuoted && part.word && /^:?[-+=]$/.test(part.operator);
      const inner = hasOwnParts ? yield* this.chosenWord(part) : null;
      if (inner) {
        const fields = yield* this.split(inner);
        for (const [at, one] of fields.entries()) {
          if (at > 0) close();
          field = field
            ? {
                text: field.text + one.text,
                pattern: field.pattern + one.pattern,
              }
            : one;
        }
        continue;
      }
      const value = yield* this.value(part);
      if (typeof value !== 'string') {
        for (const [at, one] of value.entries()) {
          if (at > 0) close();
          if (part.isQuoted) add(one, true);
          else this.splitText(one, add, close);
        }
        // "$@" without parameters is no field at all, though the quotes made an empty one.
        const blank = field;
        if (part.isQuoted && value.length === 0 && blank?.text === '' && word.length === 2)
          field = null;
      } else if (part.isQuoted) add(value, true);
      else this.splitText(value, add, close);
    }
    close();
    return done;
  }

  private splitText(
    text: string,
    add: (text: string, isQuoted: boolean) => void,
    close: () => void,
  ): void {
    const ifs = this.shell.get('IFS') ?? ' \t\n';
    let piece = '';
    let hasPiece = false;
    for (let at = 0; at < text.length; at += 1) {
      const char = text[at] ?? '';
      if (!ifs.includes(char)) {
        piece += char;
        hasPiece = true;
        continue;
      }
      const isBlank = /[ \t\n]/.test(char);
      if (hasPiece) add(piece, false);
      else if (!isBlank) add('', false);
      close();
      piece = '';
      hasPiece = false;
      // A separator takes the blanks around it with it.
      const isBlankAt = (index: number) =>
        /[ \t\n]/.test(text[index] ?? '') && ifs.includes(text[index] ?? '');
      while (isBlankAt(at + 1)) at += 1;
      const next = text[at + 1] ?? '';
      if (isBlank && next && ifs.includes(next) && !/[ \t\n]/.test(next)) {
        at += 1;
        while (isBlankAt(at + 1)) at += 1;
      }
    }
    if (hasPiece) add(piece, false);
  }

  private tilde(text: string, isQuoted: boolean, isFirst: boolean): string {
    if (isQuoted || !isFirst || !/^~(\/|$)/.test(text)) return text;
    return (this.shell.get('HOME') ?? '~') + text.slice(1);
  }

  /** For `${x:-word}`: the word where it is what counts, null where the variable is. */
  private *chosenWord(part: Parameter): Run<Word | null> {
    const value = this.shell.parameter(part.name);
    const isMissing = value === null || (part.operator.startsWith(':') && this.join(value) === '');
    const kind = part.operator.slice(-1);
    if (kind === '-') return isMissing ? part.word : null;
    if (kind === '+') return isMissing ? [] : part.word;
    if (isMissing && part.word) this.shell.set(part.name, yield* this.text(part.word));
    return null;
  }

  private join(value: string | readonly string[]): string {
    return typeof value === 'string' ? value : value.join(' ');
  }

  /** A list only for `$@`, and for `$*` outside quotes. */
  private *value(part: Exclude<Part, { kind: 'text' }>): Run<string | readonly string[]> {
    if (part.kind === 'command') return yield* substituteCommand(this.shell, part.body);
    if (part.kind === 'arithmetic') return yield* this.evaluate(yield* this.text(part.word));
    if (part.operator === '') return this.plain(part);
    const value = this.shell.parameter(part.name);
    const known = this.join(value ?? '');
    const { operator } = part;
    if (operator === 'length') {
      if (part.name === '@' || part.name === '*') return String(this.shell.state.parameters.length);
      if (value === null) this.demandSet(part.name);
      return String(known.length);
    }
    const word = part.word ?? [];
    if (/^:?[-+=]$/.test(operator)) {
      const chosen = yield* this.chosenWord(part);
      if (chosen) return yield* this.text(chosen);
      return this.plain(part);
    }
    if (/^:?\?$/.test(operator)) {
      if (value !== null && !(operator === ':?' && known === '')) return this.plain(part);
      const said = yield* this.text(word);
      throw new ShellError(
        `${part.name}: ${said || (operator === ':?' ? 'parameter not set or null' : 'parameter not set')}`,
      );
    }
    if (value === null) this.demandSet(part.name);
    if (operator === ':') return yield* this.slice(part, value ?? '');
    const pattern = yield* this.pattern(word);
    if (!operator.startsWith('/')) return trimPattern(known, pattern, operator);
    return substitutePattern(
      known,
      pattern,
      part.second ? yield* this.text(part.second) : '',
      operator === '//',
    );
  }

  private *slice(
    part: Parameter,
    value: string | readonly string[],
  ): Run<string | readonly string[]> {
    const start = Number(yield* this.evaluate(yield* this.text(part.word ?? [])));
    const length = part.second
      ? Number(yield* this.evaluate(yield* this.text(part.second)))
      : undefined;
    if (typeof value !== 'string') {
      const all = [this.shell.state.name, ...value];
      return all.slice(start, length === undefined ? undefined : start + length);
    }
    const from = start < 0 ? Math.max(0, value.length + start) : start;
    if (length !== undefined && length < 0) return value.slice(from, value.length + length);
    return value.slice(from, length === undefined ? undefined : from + length);
  }

  private plain(part: Parameter): string | readonly string[] {
    const value = this.shell.parameter(part.name);
    if (value === null) {
      this.demandSet(part.name);
      return '';
    }
    if (typeof value === 'string') return value;
    const separator = (this.shell.get('IFS') ?? ' ').slice(0, 1);
    return part.name === '*' && part.isQuoted ? value.join(separator) : value;
  }

  private demandSet(name: string): void {
    if (this.shell.state.options.has('u') && !/^[@*#?$!-]$/.test(name))
      throw new ShellError(
        this.shell.state.dialect === 'bash'
          ? `${name}: unbound variable`
          : `${name}: parameter not set`,
      );
  }

  *evaluate(source: string): Run<string> {
    try {
      return String(
        arithmetic(source, {
          get: (name) => this.join(this.shell.parameter(name) ?? ''),
          set: (name, value) => this.shell.set(name, value),
        }),
      );
    } catch (error) {
      if (error instanceof ArithmeticError) throw new ShellError(error.message);
      throw error;
    }
  }
}
