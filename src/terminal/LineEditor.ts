import type { Completion } from './Completion.ts';
import { LineHistory } from './LineHistory.ts';

/** What came of a key: a whole line, Ctrl-C, Ctrl-D on an empty line, or nothing yet. */
export type LineOutcome =
  | { readonly type: 'line'; readonly text: string }
  | { readonly type: 'interrupted' }
  | { readonly type: 'ended' }
  | { readonly type: 'editing' };

const editing: LineOutcome = { type: 'editing' };
const moves: Readonly<Record<string, 'left' | 'right' | 'home' | 'end' | 'up' | 'down'>> = {
  '\x1b[D': 'left',
  '\x1bOD': 'left',
  '\x02': 'left',
  '\x1b[C': 'right',
  '\x1bOC': 'right',
  '\x06': 'right',
  '\x1b[H': 'home',
  '\x1bOH': 'home',
  '\x01': 'home',
  '\x1b[F': 'end',
  '\x1bOF': 'end',
  '\x05': 'end',
  '\x1b[A': 'up',
  '\x1bOA': 'up',
  '\x10': 'up',
  '\x1b[B': 'down',
  '\x1bOB': 'down',
  '\x0e': 'down',
};

interface Prompt {
  readonly text: string;
  /** Columns it takes. */
  readonly columns: number;
}

/** The line being typed at the prompt, edited as readline does and drawn with terminal codes. */
export class LineEditor {
  readonly history = new LineHistory();
  private text = '';
  private cursor = 0;
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
  ) {
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

  /** One key, as a terminal sends it. */
  key(key: string): LineOutcome {
    const move = moves[key];
    if (move) this.move(move);
    else if (key === '\r' || key === '\n') return this.enter();
    else if (key === '\x03') return this.interrupt();
    else if (key === '\x04') {
      if (this.text === '') return { type: 'ended' };
      this.replace(this.cursor, this.cursor + 1, '');
    } else if (key === '\x7f' || key === '\b') this.replace(this.cursor - 1, this.cursor, '');
    else if (key === '\x1b[3~') this.replace(this.cursor, this.cursor + 1, '');
    else if (key === '\x15') this.replace(0, this.cursor, '');
    else if (key === '\x0b') this.replace(this.cursor, this.text.length, '');
    else if (key === '\x17') this.replace(this.wordStart(), this.cursor, '');
    else if (key === '\x0c') this.write('\x1b[2J\x1b[H');
    else if (key === '\t') this.completeHere();
    else if (key >= ' ' && !key.startsWith('\x1b')) this.replace(this.cursor, this.cursor, key);
    if (key === '\x0c') this.cursorRow = 0;
    this.draw();
    return editing;
  }

  /** Draws the line anew: something was written in its place. */
  draw(): void {
    const up = this.cursorRow > 0 ? `\x1b[${this.cursorRow}A` : '';
    const before = this.prompt.columns + this.cursor;
    const whole = this.prompt.columns + this.text.length;
    const wraps = whole > 0 && whole % this.columns === 0 ? '\r\n' : '';
    const endRow = Math.floor(whole / this.columns);
    this.cursorRow = Math.floor(before / this.columns);
    const back = endRow > this.cursorRow ? `\x1b[${endRow - this.cursorRow}A` : '';
    const column = before % this.columns;
    const right = column > 0 ? `\x1b[${column}C` : '';
    this.write(`${up}\r\x1b[J${this.prompt.text}${this.text}${wraps}${back}\r${right}`);
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

  private move(to: (typeof moves)[string]): void {
    if (to === 'up' || to === 'down') {
      const line = this.history.move(to === 'up' ? -1 : 1, this.text);
      if (line === null) return;
      this.text = line;
      this.cursor = line.length;
    } else if (to === 'left') this.cursor = Math.max(0, this.cursor - 1);
    else if (to === 'right') this.cursor = Math.min(this.text.length, this.cursor + 1);
    else this.cursor = to === 'home' ? 0 : this.text.length;
  }

  private replace(from: number, to: number, by: string): void {
    const start = Math.max(0, from);
    this.text = this.text.slice(0, start) + by + this.text.slice(Math.max(start, to));
    this.cursor = start + by.length;
  }

  private wordStart(): number {
    return this.text.slice(0, this.cursor).replace(/\S*\s*$/, '').length;
  }

  private completeHere(): void {
    const { added, choices } = this.complete(this.text.slice(0, this.cursor));
    if (added !== '') this.replace(this.cursor, this.cursor, added);
    else if (choices.length > 1) {
      this.write(`\r\n${choices.join('  ')}\r\n`);
      this.cursorRow = 0;
    }
  }
}
