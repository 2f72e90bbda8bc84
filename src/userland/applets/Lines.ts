import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';

/** Reads lines from a descriptor as they come. */
export class Lines {
  private readonly os: Os;
  private readonly fd: number;
  private readonly decoder = new TextDecoder();
  private ready: string[] = [];
  private at = 0;
  private partial = '';
  private isAtEnd = false;
  /** Whether the line read last had a newline. */
  hadNewline = true;

  constructor(os: Os, fd: number) {
    this.os = os;
    this.fd = fd;
  }

  /** The next line without its newline; null at the end. */
  *next(): Run<string | null> {
    while (this.at >= this.ready.length && !this.isAtEnd) {
      const bytes = yield* this.os.read(this.fd);
      if (bytes === null) {
        this.isAtEnd = true;
        break;
      }
      this.partial += this.decoder.decode(bytes, { stream: true });
      this.ready = this.partial.split('\n');
      this.partial = this.ready.pop() ?? '';
      this.at = 0;
      yield* this.os.hold(this.partial.length);
    }
    const line = this.ready[this.at];
    if (line !== undefined) {
      this.at += 1;
      this.hadNewline = true;
      return line;
    }
    if (this.partial === '') return null;
    this.hadNewline = false;
    const last = this.partial;
    this.partial = '';
    return last;
  }
}
