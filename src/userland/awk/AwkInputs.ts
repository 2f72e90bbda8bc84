import { Lines } from '../applets/Lines.ts';
import { errorWords } from '../kernel/errorWords.ts';
import type { Run } from '../kernel/Wait.ts';
import { AwkInput } from './AwkInput.ts';
import type { AwkInterpreter } from './AwkInterpreter.ts';
import { awkValues } from './awkValues.ts';
import { unescapeAwk } from './unescapeAwk.ts';

const inputFd = 10;

/** The records of the files in ARGV, one after the other; standard input where there are none. */
export class AwkInputs {
  private readonly awk: AwkInterpreter;
  private at = 0;
  private hasFile = false;
  private lines: Lines | null = null;
  private ahead: string | null = null;

  constructor(awk: AwkInterpreter) {
    this.awk = awk;
  }

  skipFile(): void {
    this.lines = null;
  }

  /** The next record, null after the last. */
  *next(): Run<string | null> {
    for (;;) {
      this.lines ??= yield* this.openNext();
      if (!this.lines) return null;
      const record = yield* this.record(this.lines);
      if (record !== null) return record;
      this.lines = null;
    }
  }

  private *record(lines: Lines): Run<string | null> {
    const separator = awkValues.text(this.awk.scope.get('RS'));
    if (separator === '\n') return yield* lines.next();
    if (separator === '') return yield* paragraph(lines);
    let text = this.ahead ?? '';
    this.ahead = null;
    for (;;) {
      const found = this.awk.regexes
        .get(separator.length === 1 ? `[${separator}]` : separator)
        .find(text);
      if (found && found.end > found.start) {
        this.ahead = text.slice(found.end);
        return text.slice(0, found.start);
      }
      const line = yield* lines.next();
      if (line === null) break;
      text += line + (lines.hadNewline ? '\n' : '');
      yield* this.awk.os.keep(text.length);
    }
    return text.replace(/\n$/, '') === '' ? null : text.replace(/\n$/, '');
  }

  private *openNext(): Run<Lines | null> {
    const { os, scope } = this.awk;
    const count = awkValues.number(scope.get('ARGC'));
    for (this.at += 1; this.at < count; this.at += 1) {
      const word = awkValues.text(scope.array('ARGV').get(String(this.at)) ?? null);
      if (word === '') continue;
      const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(word) ?? [];
      if (name !== undefined && value !== undefined) {
        this.awk.set(name, new AwkInput(unescapeAwk(value)));
        continue;
      }
      this.hasFile = true;
      scope.set('FNR', 0);
      scope.set('FILENAME', word);
      if (word === '-') return new Lines(os, 0);
      try {
        os.setFile(inputFd, os.files.open(word, 'read'));
        return new Lines(os, inputFd);
      } catch (error) {
        const reason = errorWords(error);
        if (reason === null) throw error;
        yield* os.complain(`awk: ${word}: ${reason}\n`);
        this.awk.exitCode = 1;
      }
    }
    if (this.hasFile) return null;
    this.hasFile = true;
    return new Lines(os, 0);
  }
}

/** With an empty RS, lines up to a blank one. */
function* paragraph(lines: Lines): Run<string | null> {
  const kept: string[] = [];
  for (let line = yield* lines.next(); line !== null; line = yield* lines.next()) {
    if (line !== '') kept.push(line);
    else if (kept.length > 0) break;
  }
  return kept.length > 0 ? kept.join('\n') : null;
}
