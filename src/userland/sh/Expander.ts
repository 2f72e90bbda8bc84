import type { Run } from '../kernel/Wait.ts';
import { arithmetic } from './arithmetic.ts';
import { ArithmeticError } from './ArithmeticError.ts';
import { expandBraces } from './expandBraces.ts';
import { expandTilde } from './expandTilde.ts';
import { globPaths } from './globPaths.ts';
import type { Part, Word } from './Node.ts';
import { ParameterExpander } from './ParameterExpander.ts';
import type { Shell } from './Shell.ts';
import { ShellError } from './ShellError.ts';
import { splitFields } from './splitFields.ts';
import { substituteCommand } from './substituteCommand.ts';
import { substituteProcess } from './substituteProcess.ts';
import { dashArithmetic } from './dashArithmetic.ts';

/** What dash takes for a variable's value where it counts. */
const isNumber = /^\s*[-+]?(?:0x[\da-f]+|\d+)?\s*$/i;

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
  private readonly parameters: ParameterExpander;

  constructor(shell: Shell) {
    this.shell = shell;
    this.parameters = new ParameterExpander(shell, this);
  }

  /** The fields of words: arguments, `for` lists. */
  *fields(words: readonly Word[]): Run<string[]> {
    const all: string[] = [];
    const isBash = this.shell.state.dialect === 'bash';
    for (const given of words) {
      for (const word of isBash ? yield* expandBraces(this.shell, given) : [given]) {
        for (const field of yield* this.split(word)) {
          const isGlob = !this.shell.state.options.has('f') && /(^|[^\\])[*?[]/.test(field.pattern);
          const paths = isGlob ? this.paths(field.pattern) : [];
          if (paths.length > 0) all.push(...paths);
          else if (!isGlob || !this.shell.state.shopt.has('nullglob')) all.push(field.text);
        }
      }
    }
    return all;
  }

  private paths(pattern: string): string[] {
    const { dialect, shopt } = this.shell.state;
    const found = globPaths(this.shell.os.files, pattern, {
      // Not so in bash 5.2 and later.
      hasOwn: dialect !== 'bash',
      showsHidden: shopt.has('dotglob'),
    });
    return found;
  }

  /** A word as one text, neither split nor matched: assignments, redirections, `case`. */
  *text(word: Word, isAssigned = false): Run<string> {
    return (yield* this.whole(word, isAssigned)).text;
  }

  /** A word as a pattern: quoted characters are escaped. */
  *pattern(word: Word): Run<string> {
    return (yield* this.whole(word, false)).pattern;
  }

  /** The index or key of an array's element. */
  *key(name: string, index: Word): Run<string> {
    const text = yield* this.text(index);
    return this.shell.arrays.isKeyed(name) ? text : yield* this.evaluate(text);
  }

  *assign(name: string, index: Word | null, value: string): Run {
    if (index) this.shell.arrays.set(name, yield* this.key(name, index), value);
    else this.shell.set(name, value);
  }

  private *whole(word: Word, isAssigned: boolean): Run<Field> {
    let text = '';
    let pattern = '';
    for (const [index, part] of word.entries()) {
      const isTilde = part.kind === 'text' && !part.isQuoted && (index === 0 || isAssigned);
      const plain = part.kind === 'text' ? part.text : null;
      const value =
        plain === null
          ? yield* this.value(part as Exclude<Part, { kind: 'text' }>)
          : isTilde
            ? expandTilde(this.shell, plain, isAssigned)
            : plain;
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
    const splitText = (text: string) =>
      splitFields(text, this.shell.get('IFS') ?? ' \t\n', (piece) => add(piece, false), close);
    for (const [index, part] of word.entries()) {
      if (part.kind === 'text') {
        const isTilde = !part.isQuoted && index === 0;
        add(isTilde ? expandTilde(this.shell, part.text, false) : part.text, part.isQuoted);
        continue;
      }
      const hasOwnParts =
        part.kind === 'parameter' && !part.isQuoted && part.word && /^:?[-+=]$/.test(part.operator);
      const inner = hasOwnParts ? yield* this.parameters.chosenWord(part) : null;
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
          else splitText(one);
        }
        // "$@" without parameters is no field at all, though the quotes made an empty one.
        const blank = field;
        if (part.isQuoted && value.length === 0 && blank?.text === '' && word.length === 2)
          field = null;
      } else if (part.isQuoted) add(value, true);
      else splitText(value);
    }
    close();
    return done;
  }

  /** A list only for `$@`, and for `$*` outside quotes. */
  private *value(part: Exclude<Part, { kind: 'text' }>): Run<string | readonly string[]> {
    switch (part.kind) {
      case 'process':
        return yield* substituteProcess(this.shell, part.body, part.isWritten);
      case 'command':
        return yield* substituteCommand(this.shell, part.body);
      case 'arithmetic':
        return yield* this.evaluate(yield* this.text(part.word));
      default:
        return yield* this.parameters.value(part);
    }
  }

  /** Works an arithmetic expression out. */
  *evaluate(source: string): Run<string> {
    const { shell } = this;
    const element = (name: string): [string, string] | null => {
      const [, base, index] = /^(\w+)\[(.*)\]$/s.exec(name) ?? [];
      if (base === undefined || index === undefined) return null;
      return [base, shell.arrays.isKeyed(base) ? index : String(arithmetic(index, variables))];
    };
    const isDash = shell.state.dialect === 'dash';
    const variables = {
      get: (name: string): string => {
        const [base, key] = element(name) ?? [name];
        const value = key === undefined ? shell.parameter(base) : shell.arrays.get(base, key);
        if (isDash && !isNumber.test(String(value ?? '')))
          throw new ShellError(`Illegal number: ${String(value)}`);
        return typeof value === 'string' ? value : (value ?? []).join(' ');
      },
      set: (name: string, value: string) => {
        const [base, key] = element(name) ?? [name];
        if (key === undefined) shell.set(base, value);
        else shell.arrays.set(base, key, value);
      },
    };
    try {
      const work = () => String(arithmetic(source, variables));
      return isDash ? dashArithmetic(source, work) : work();
    } catch (error) {
      if (!(error instanceof ArithmeticError)) throw error;
      if (shell.state.dialect !== 'bash') throw new ShellError(error.message);
      throw new ShellError(`${source.trim()}: ${error.bashMessage}`, 1);
    }
  }
}
