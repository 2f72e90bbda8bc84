import { Listeners } from './Listeners.ts';
import type { OpenFile } from './OpenFile.ts';
import { signals } from './signals.ts';

const endOfFile = null;

/** A pseudo-terminal: the kernel's line discipline between a person and the programs. */
export class Terminal implements OpenFile {
  readonly kind = 'terminal';
  readonly isOutlet = true;
  readonly name = '/dev/pts/0';
  columns = 80;
  rows = 24;
  /** Lines are edited and echoed here; false while a program does that itself. */
  isCooked = true;
  echoes = true;
  /** Whether new lines go out as they are written: those of a container have had theirs. */
  isOutputRaw = false;
  /** Sends a signal to the foreground processes. */
  onSignal: (signal: number) => void = () => undefined;
  private line = '';
  /** What programs may read: a line or a key each, as bytes, since they may take half of a character. */
  private ready: (Uint8Array | null)[] = [];
  private readonly changed = new Listeners<[]>();
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();
  private readonly output: (bytes: Uint8Array) => void;

  constructor(output: (bytes: Uint8Array) => void) {
    this.output = output;
  }

  /** What the person typed. */
  type(bytes: Uint8Array): void {
    for (const key of this.decoder.decode(bytes, { stream: true })) this.press(key);
    this.changed.tell();
  }

  hangUp(): void {
    this.ready.push(endOfFile);
    this.changed.tell();
  }

  read(most: number): Uint8Array | null | 'later' {
    const [first] = this.ready;
    if (first === undefined) return 'later';
    if (first === endOfFile) {
      this.ready.shift();
      return null;
    }
    if (first.length <= most) this.ready.shift();
    else this.ready[0] = first.subarray(most);
    return first.subarray(0, most);
  }

  /** The next line nobody has read, or the one being typed: it is for whoever has the keyboard next. */
  takeUnread(): string {
    const next = this.ready.shift();
    if (next) return new TextDecoder().decode(next);
    const { line } = this;
    this.line = '';
    return line;
  }

  write(bytes: Uint8Array): number {
    if (this.isOutputRaw) {
      this.output(bytes);
      return bytes.length;
    }
    const lines = bytes.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);
    const out = new Uint8Array(bytes.length + lines);
    let at = 0;
    for (const byte of bytes) {
      if (byte === 10) out[at++] = 13;
      out[at++] = byte;
    }
    this.output(out);
    return bytes.length;
  }

  onChange(listen: () => void): () => void {
    return this.changed.add(listen);
  }

  retain(): void {}

  release(): void {}

  private press(key: string): void {
    const signal = this.isCooked || key !== '\x03' ? controlSignals[key] : undefined;
    if (signal && this.isCooked) {
      this.echo(`^${String.fromCharCode(key.charCodeAt(0) + 64)}`);
      this.line = '';
      this.ready = [];
      this.onSignal(signal);
    } else if (!this.isCooked) {
      this.ready.push(this.encoder.encode(key));
    } else if (key === '\r' || key === '\n') {
      this.echo('\n');
      this.ready.push(this.encoder.encode(`${this.line}\n`));
      this.line = '';
    } else if (key === '\x04') {
      this.ready.push(this.line === '' ? endOfFile : this.encoder.encode(this.line));
      this.line = '';
    } else if (key === '\x7f' || key === '\b') {
      if (this.line !== '') this.echo('\b \b');
      this.line = Array.from(this.line).slice(0, -1).join('');
    } else if (key === '\x15') {
      this.echo('\b \b'.repeat(Array.from(this.line).length));
      this.line = '';
    } else {
      this.echo(
        key < ' ' && key !== '\t' ? `^${String.fromCharCode(key.charCodeAt(0) + 64)}` : key,
      );
      this.line += key;
    }
  }

  private echo(text: string): void {
    if (this.echoes) this.write(this.encoder.encode(text));
  }
}

const controlSignals: Readonly<Record<string, number | undefined>> = {
  '\x03': signals['INT'],
  '\x1c': signals['QUIT'],
};
