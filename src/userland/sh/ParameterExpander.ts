import type { Run } from '../kernel/Wait.ts';
import { changeCase } from './changeCase.ts';
import type { Expander } from './Expander.ts';
import type { ParameterPart, Word } from './Node.ts';
import { singleQuote } from './singleQuote.ts';
import type { Shell } from './Shell.ts';
import { ShellError } from './ShellError.ts';
import { substitutePattern } from './substitutePattern.ts';
import { trimPattern } from './trimPattern.ts';
import { wordText } from './wordText.ts';

type Value = string | readonly string[] | null;

/** What `$x`, `${x%y}`, `${a[@]}` and the like stand for. */
export class ParameterExpander {
  private readonly shell: Shell;
  private readonly expander: Expander;

  constructor(shell: Shell, expander: Expander) {
    this.shell = shell;
    this.expander = expander;
  }

  /** A list for `$@` and `${a[@]}`, and for `$*` outside quotes. */
  *value(part: ParameterPart): Run<string | readonly string[]> {
    const { operator } = part;
    const word = part.word ?? [];
    if (operator === 'bad') throw new ShellError(`${part.name}: bad substitution`, 1);
    if (operator === 'keys') return this.joined(part, this.shell.arrays.keys(part.name));
    const value = yield* this.known(part);
    if (/^:?[-+=]$/.test(operator)) {
      const chosen = yield* this.chosenWord(part, value);
      if (chosen) return yield* this.expander.text(chosen);
      return this.plain(part, yield* this.known(part));
    }
    if (/^:?\?$/.test(operator)) {
      if (value !== null && !(operator === ':?' && this.join(value) === ''))
        return this.plain(part, value);
      const said = yield* this.expander.text(word);
      throw new ShellError(
        `${part.name}: ${said || this.missingWords(operator)}`,
        this.shell.state.dialect === 'bash' ? 127 : 2,
      );
    }
    if (operator === '') return this.plain(part, value);
    if (value === null) this.demandSet(part);
    if (operator === 'length') return this.length(value);
    if (operator === ':') return this.joined(part, yield* this.slice(part, value ?? ''));
    const pattern = yield* this.expander.pattern(word);
    const by = part.second ? yield* this.expander.text(part.second) : '';
    const change = (text: string): string => {
      if (/^[\^,]/.test(operator)) return changeCase(text, pattern, operator);
      if (operator === '@Q') return singleQuote(text, 'bash');
      if (operator.startsWith('/')) return substitutePattern(text, pattern, by, operator);
      return trimPattern(text, pattern, operator);
    };
    const isList = value !== null && typeof value !== 'string';
    if (isList && this.shell.state.dialect === 'bash') return this.joined(part, value.map(change));
    return change(this.join(value ?? ''));
  }

  /** For `${x:-word}`: the word where it is what counts, null where the variable is. */
  *chosenWord(part: ParameterPart, known?: Value): Run<Word | null> {
    const value = known === undefined ? yield* this.known(part) : known;
    const isUnset = value === null || (typeof value !== 'string' && value.length === 0);
    const isMissing = isUnset || (part.operator.startsWith(':') && this.join(value) === '');
    const kind = part.operator.slice(-1);
    if (kind === '-') return isMissing ? part.word : null;
    if (kind === '+') return isMissing ? [] : part.word;
    if (isMissing && part.word)
      yield* this.expander.assign(part.name, part.index, yield* this.expander.text(part.word));
    return null;
  }

  private *known(part: ParameterPart): Run<Value> {
    const { arrays } = this.shell;
    let { name, index } = part;
    if (part.isIndirect) {
      const target = this.join(this.shell.parameter(name) ?? '');
      const [, base = target, key] = /^(\w+)\[(.+)\]$/.exec(target) ?? [];
      name = base;
      index = key === undefined ? null : [{ kind: 'text', text: key, isQuoted: false }];
    }
    if (!index) return this.shell.parameter(name);
    if (/^[@*]$/.test(wordText(index) ?? ''))
      return name === 'PIPESTATUS' ? this.shell.state.pipeStatus.map(String) : arrays.values(name);
    const key = yield* this.expander.key(name, index);
    if (name === 'PIPESTATUS') return String(this.shell.state.pipeStatus[Number(key)] ?? '');
    return arrays.get(name, key);
  }

  private length(value: Value): string {
    if (value === null) return '0';
    if (typeof value === 'string') return String(Array.from(value).length);
    // ash counts the characters of them all.
    return String(this.shell.state.dialect === 'bash' ? value.length : this.join(value).length);
  }

  private *slice(
    part: ParameterPart,
    value: string | readonly string[],
  ): Run<string | readonly string[]> {
    const { expander } = this;
    const start = Number(yield* expander.evaluate(yield* expander.text(part.word ?? [])));
    const length = part.second
      ? Number(yield* expander.evaluate(yield* expander.text(part.second)))
      : undefined;
    if (typeof value !== 'string') {
      const all = part.index ? value : [this.shell.state.name, ...value];
      const from = start < 0 ? Math.max(0, all.length + start) : start;
      return all.slice(from, length === undefined ? undefined : from + length);
    }
    const from = start < 0 ? Math.max(0, value.length + start) : start;
    if (length !== undefined && length < 0) return value.slice(from, value.length + length);
    return value.slice(from, length === undefined ? undefined : from + length);
  }

  private plain(part: ParameterPart, value: Value): string | readonly string[] {
    if (value === null) {
      this.demandSet(part);
      return '';
    }
    return this.joined(part, value);
  }

  /** `"$*"` and `"${a[*]}"` are one text. */
  private joined(
    part: ParameterPart,
    value: string | readonly string[],
  ): string | readonly string[] {
    if (typeof value === 'string') return value;
    const isStar = part.index ? wordText(part.index) === '*' : part.name === '*';
    const separator = (this.shell.get('IFS') ?? ' ').slice(0, 1);
    return isStar && part.isQuoted ? value.join(separator) : value;
  }

  private join(value: string | readonly string[]): string {
    return typeof value === 'string' ? value : value.join(' ');
  }

  private demandSet({ name, index }: ParameterPart): void {
    if (!this.shell.state.options.has('u') || /^[@*#?$!-]$/.test(name) || index) return;
    throw new ShellError(
      this.shell.state.dialect === 'bash'
        ? `${/^\d/.test(name) ? '$' : ''}${name}: unbound variable`
        : `${name}: parameter not set`,
      this.unboundStatus(),
    );
  }

  /** bash leaves `-c` with 127, unless `-e` has a say. */
  private unboundStatus(): number {
    const { dialect, startedAs, options } = this.shell.state;
    if (dialect !== 'bash') return 2;
    return startedAs === 'c' && !options.has('e') ? 127 : 1;
  }

  private missingWords(operator: string): string {
    if (operator === '?') return 'parameter not set';
    const isBash = this.shell.state.dialect === 'bash';
    return `parameter ${isBash ? 'null or not set' : 'not set or null'}`;
  }
}
