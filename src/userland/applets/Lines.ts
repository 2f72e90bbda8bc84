import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';

/** Reads lines from a descriptor as they come. */
export class Lines {
  private readonly os: Os;
  private readonly fd: number;
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  private ready: string[] = [];
  private at = 0;
  /** What has come of a line that has not come to its end. */
  private pieces: string[] = [];
  private pieceLength = 0;
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
      yield* this.os.look(bytes);
      this.ready = this.decoder.decode(bytes, { stream: true }).split('\n');
      this.at = 0;
      const rest = this.ready.pop() ?? '';
      if (this.ready.length > 0) {
        this.ready[0] = this.take() + (this.ready[0] ?? '');
      }
      this.pieces.push(rest);
      this.pieceLength += rest.length;
      yield* this.os.keep(this.pieceLength);
    }
    const line = this.ready[this.at];
    if (line !== undefined) {
      this.at += 1;
      this.hadNewline = true;
      return line;
    }
    const last = this.take();
    if (last === '') return null;
    this.hadNewline = false;
    return last;
  }

  private take(): string {
    const text = this.pieces.join('');
    this.pieces = [];
    this.pieceLength = 0;
    return text;
  }
}
