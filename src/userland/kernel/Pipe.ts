import { zeros } from '../zeros.ts';
import { Listeners } from './Listeners.ts';
import type { OpenFile } from './OpenFile.ts';

const capacityBytes = 65536; // pipe(7)

/** A pipe: what is written at one end is read at the other. */
export class Pipe {
  readonly reader: OpenFile;
  readonly writer: OpenFile;
  private chunks: Uint8Array[] = [];
  private heldBytes = 0;
  private readers = 0;
  private writers = 0;
  private readonly changed = new Listeners<[]>();

  constructor() {
    this.reader = this.end(
      (most) => this.take(most),
      () => 'broken',
      (by) => (this.readers += by),
    );
    this.writer = this.end(
      () => null,
      (bytes) => this.give(bytes),
      (by) => (this.writers += by),
    );
  }

  private end(
    read: OpenFile['read'],
    write: OpenFile['write'],
    count: (by: number) => void,
  ): OpenFile {
    return {
      kind: 'pipe',
      name: 'pipe:[4711]',
      read,
      write,
      onChange: (listen) => this.changed.add(listen),
      retain: () => count(1),
      release: () => {
        count(-1);
        this.changed.tell();
      },
    };
  }

  private take(most: number): Uint8Array | null | 'later' {
    const [first] = this.chunks;
    if (!first) return this.writers > 0 ? 'later' : null;
    const taken = first.subarray(0, most);
    if (taken.length === first.length) this.chunks.shift();
    else this.chunks[0] = first.subarray(taken.length);
    this.heldBytes -= taken.length;
    this.changed.tell();
    return taken;
  }

  private give(bytes: Uint8Array): number | 'broken' {
    if (this.readers <= 0) return 'broken';
    const part = bytes.subarray(0, capacityBytes - this.heldBytes);
    // Whoever wrote may change its own bytes afterwards; nobody changes those zeros.
    const taken = zeros.isKnown(part) ? part : part.slice();
    if (taken.length > 0) {
      this.chunks.push(taken);
      this.heldBytes += taken.length;
      this.changed.tell();
    }
    return taken.length;
  }
}
