import { Listeners } from '../kernel/Listeners.ts';
import type { Run } from '../kernel/Wait.ts';

/** How a line ended; `more` when what it begins goes on in the next. */
export type LineEnd =
  | { readonly type: 'more' }
  | { readonly type: 'done'; readonly exitCode: number; readonly directory: string };

interface GivenLine {
  readonly text: string;
  /** Whether it begins anew: what lines before it began is forgotten. */
  readonly isFresh: boolean;
  readonly onEnd: (end: LineEnd) => void;
}

/** Lines handed to a shell one after the other by whoever has the keyboard. */
export class LineFeed {
  private readonly given: GivenLine[] = [];
  private readonly changed = new Listeners<[]>();

  /** @param text without the newline at its end */
  give(text: string, isFresh: boolean, onEnd: (end: LineEnd) => void): void {
    this.given.push({ text, isFresh, onEnd });
    this.changed.tell();
  }

  /** The shell's side: waits for the next line. */
  *next(): Run<GivenLine> {
    for (;;) {
      const line = this.given.shift();
      if (line) return line;
      yield (resume) => this.changed.add(resume);
    }
  }
}
