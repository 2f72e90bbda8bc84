import type { Completion } from './Completion.ts';
import { HistorySearch } from './HistorySearch.ts';
import { LineHistory } from './LineHistory.ts';
import { lineKeys, type LineEdit } from './lineKeys.ts';
import { listChoices } from './listChoices.ts';

/** What came of a key: a whole line, Ctrl-C, Ctrl-D on an empty line, or nothing yet. */
export type LineOutcome =
  | { readonly type: 'line'; readonly text: string }
  | { readonly type: 'interrupted' }
  | { readonly type: 'ended' }
  | { readonly type: 'editing' };

const editing: LineOutcome = { type: 'editing' };
/** Ctrl-C, Ctrl-D, Ctrl-G and Ctrl-R. */
const keys = { interrupt: '\x03', end: '\x04', giveUp: '\x07', search: '\x12' } as const;

interface Prompt {
  readonly text: string;
  /** Columns it takes. */
  readonly columns: number;
}

/** The line being typed at the prompt, edited as readline does and drawn with terminal codes. */
export class LineEditor {
  readonly history: LineHistory;
  private text = '';
  private cursor = 0;
  /** What was cut last, for Ctrl-Y. */
  private cutText = '';
  private search: HistorySearch | null = null;
  private prompt: Prompt;
  private readonly write: (text: string) => void;
  private readonly complete: (line: string) => Completion;
  /** Columns of the terminal: a long line wraps. */
  columns = 80;
  private cursorRow = 0;

  constructor(
    prompt: Prompt,
    write: (text: string) => void,
    complete: (line: string) => Completion,
    keptLines: readonly string[] = [],
  ) {
    this.history = new LineHistory(keptLines);
    this.prompt = prompt;
    this.write = write;
    this.complete = complete;
  }

  /** Shows a fresh prompt: that one from now on, where one is given. */
  begin(prompt = this.prompt): void {
    this.prompt = prompt;
    this.text = '';
    this.cursor = 0;
    this.cursorRow = 0;
    this.write(prompt.text);
  }

  /** Lets go of the line: another is typed in its place. */
  drop(): void {
    this.search = null;
    this.set('');
    this.draw();
  }

  /** One key, as a terminal sends it. */
  key(key: string): LineOutcome {
    if (this.search && this.seek(key, this.search)) {
      this.draw();
      return editing;
    }
    const edit = lineKeys[key];
    if (edit) this.edit(edit);
    else if (key === '\r' || key === '\n') return this.enter();
    else if (key === keys.interrupt) return this.interrupt();
    else if (key === keys.end) {
      if (this.text === '') return { type: 'ended' };
      this.edit('deleteHere');
    } else if (key >= ' ' && !key.startsWith('\x1b')) this.replace(this.cursor, this.cursor, key);
    this.draw();
    return editing;
  }

  /** Draws the line anew: something was written in its place. */
  draw(): void {
    const label = this.search?.label;
    const prompt = label === undefined ? this.prompt : { text: label, columns: label.length };
    const up = this.cursorRow > 0 ? `\x1b[${this.cursorRow}A` : '';
    const before = prompt.columns + this.cursor;
    const whole = prompt.columns + this.text.length;
    const wraps = whole > 0 && whole % this.columns === 0 ? '\r\n' : '';
    const endRow = Math.floor(whole / this.columns);
    this.cursorRow = Math.floor(before / this.columns);
    const back = endRow > this.cursorRow ? `\x1b[${endRow - this.cursorRow}A` : '';
    const column = before % this.columns;
    const right = column > 0 ? `\x1b[${column}C` : '';
    this.write(`${up}\r\x1b[J${prompt.text}${this.text}${wraps}${back}\r${right}`);
  }

  private enter(): LineOutcome {
    const { text } = this;
    this.cursor = text.length;
    this.draw();
    this.write('\r\n');
    this.history.add(text);
    return { type: 'line', text };
  }

  private interrupt(): LineOutcome {
    this.cursor = this.text.length;
    this.draw();
    this.write('^C\r\n');
    this.history.add('');
    return { type: 'interrupted' };
  }

  /**
   * A key while Ctrl-R looks for a line.
   * @returns whether it was one for the search: any other ends it, and is one for the line found
   */
  private seek(key: string, search: HistorySearch): boolean {
    if (key === keys.search) search.older();
    else if (key === '\x7f' || key === '\b') search.erase();
    else if (key >= ' ' && !key.startsWith('\x1b')) search.type(key);
    else {
      this.search = null;
      if (key === keys.giveUp || key === keys.interrupt) this.set('');
      return key === keys.giveUp;
    }
    this.text = search.line ?? this.text;
    this.cursor = search.line === null ? this.text.length : search.column;
    return true;
  }

  private edit(edit: LineEdit): void {
    const { text, cursor } = this;
    switch (edit) {
      case 'left':
      case 'right':
        this.cursor = Math.min(text.length, Math.max(0, cursor + (edit === 'left' ? -1 : 1)));
        return;
      case 'home':
      case 'end':
        this.cursor = edit === 'home' ? 0 : text.length;
        return;
      case 'wordLeft':
      case 'wordRight':
        this.cursor = edit === 'wordLeft' ? this.wordStart() : this.wordEnd();
        return;
      case 'older':
      case 'newer':
        this.set(this.history.move(edit === 'older' ? -1 : 1, text) ?? text);
        return;
      case 'deleteBefore':
        this.replace(cursor - 1, cursor, '');
        return;
      case 'deleteHere':
        this.replace(cursor, cursor + 1, '');
        return;
      case 'cutBefore':
        this.cut(0, cursor);
        return;
      case 'cutAfter':
        this.cut(cursor, text.length);
        return;
      case 'cutWordBefore':
        this.cut(this.wordStart(), cursor);
        return;
      case 'cutSpacedWordBefore':
        this.cut(text.slice(0, cursor).replace(/\S*\s*$/, '').length, cursor);
        return;
      case 'cutWordAfter':
        this.cut(cursor, this.wordEnd());
        return;
      case 'paste':
        this.replace(cursor, cursor, this.cutText);
        return;
      case 'lastArgument':
        this.replace(cursor, cursor, /\S+$/.exec(this.history.lines.at(-1) ?? '')?.[0] ?? '');
        return;
      case 'clearScreen':
        this.write('\x1b[2J\x1b[H');
        this.cursorRow = 0;
        return;
      case 'complete':
        this.completeHere();
        return;
      case 'search':
        this.search = new HistorySearch(this.history.lines);
    }
  }

  private set(text: string): void {
    this.text = text;
    this.cursor = text.length;
  }

  private cut(from: number, to: number): void {
    this.cutText = this.text.slice(from, to);
    this.replace(from, to, '');
  }

  private replace(from: number, to: number, by: string): void {
    const start = Math.max(0, from);
    this.text = this.text.slice(0, start) + by + this.text.slice(Math.max(start, to));
    this.cursor = start + by.length;
  }

  /** Of letters and digits, as Alt and the arrows see words. */
  private wordStart(): number {
    return this.text.slice(0, this.cursor).replace(/[\p{L}\p{N}]*[^\p{L}\p{N}]*$/u, '').length;
  }

  private wordEnd(): number {
    const word = /^[^\p{L}\p{N}]*[\p{L}\p{N}]*/u.exec(this.text.slice(this.cursor));
    return this.cursor + (word?.[0].length ?? 0);
  }

  private completeHere(): void {
    const { added, choices } = this.complete(this.text.slice(0, this.cursor));
    if (added !== '') this.replace(this.cursor, this.cursor, added);
    else if (choices.length > 1) {
      const { cursor } = this;
      this.edit('end');
      this.draw();
      this.cursor = cursor;
      this.write(`\r\n${listChoices(choices, this.columns)}\r\n`);
      this.cursorRow = 0;
    }
  }
}
