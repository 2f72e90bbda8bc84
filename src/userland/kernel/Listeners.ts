import type { Cancel } from '../VirtualClock.ts';

/** Those who want to be told, in the order they asked. */
export class Listeners<A extends unknown[]> {
  private readonly all = new Set<(...args: A) => void>();

  add(listen: (...args: A) => void): Cancel {
    const own = (...args: A) => listen(...args);
    this.all.add(own);
    return () => {
      this.all.delete(own);
    };
  }

  tell(...args: A): void {
    for (const listen of [...this.all]) listen(...args);
  }
}
