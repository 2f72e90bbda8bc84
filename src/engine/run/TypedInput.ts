import type { Upstream } from '../http/Call.ts';

/** What a client sends on a connection, handed on as it comes; kept until someone listens. */
export class TypedInput implements Upstream {
  private readonly early: (Uint8Array | null)[] = [];
  private tell: ((bytes: Uint8Array | null) => void) | null = null;

  listen(onBytes: (bytes: Uint8Array) => void, onEnd: () => void): void {
    this.tell = (bytes) => {
      if (bytes) onBytes(bytes);
      else onEnd();
    };
    for (const bytes of this.early.splice(0)) this.tell(bytes);
  }

  /** @param bytes null for their end */
  feed(bytes: Uint8Array | null): void {
    if (this.tell) this.tell(bytes);
    else this.early.push(bytes);
  }
}
