import type { Os } from './Os.ts';

/** Open ports, and whose they are. */
export class Ports {
  private readonly open = new Map<number, { os: Os; close: () => void }>();

  /** Numbers, the smallest first. */
  get numbers(): readonly number[] {
    return [...this.open.keys()].sort((a, b) => a - b);
  }

  /** A port a process opened; closed with its end. */
  listen(os: Os, port: number, close: () => void): void {
    this.open.set(port, { os, close });
  }

  /** Closes a port of a process that goes on. */
  close(port: number): void {
    this.open.get(port)?.close();
    this.open.delete(port);
  }

  closeAllOf(os: Os): void {
    for (const [port, one] of this.open) {
      if (one.os !== os) continue;
      this.open.delete(port);
      one.close();
    }
  }
}
