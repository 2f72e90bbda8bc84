import type { Cancel } from '../../userland/VirtualClock.ts';

interface Timer {
  readonly atMs: number;
  readonly order: number;
  callBack: (() => void) | null;
}

/** Callbacks by virtual moment, equal ones in the order they were asked for: a binary heap. */
export class TimerQueue {
  private readonly heap: Timer[] = [];
  private asked = 0;

  /** @throws RangeError for a moment that is no number: it would stop every timer behind it. */
  add(atMs: number, callBack: () => void): Cancel {
    if (Number.isNaN(atMs)) throw new RangeError('a timer was asked for at no moment (NaN)');
    const timer: Timer = { atMs, order: (this.asked += 1), callBack };
    this.heap.push(timer);
    this.rise(this.heap.length - 1);
    return () => {
      timer.callBack = null;
    };
  }

  /** Infinity when nothing is due. */
  get nextMs(): number {
    while (this.heap[0] && !this.heap[0].callBack) this.takeFirst();
    return this.heap[0]?.atMs ?? Infinity;
  }

  /** Calls back the next; call only when `nextMs` is finite. */
  runNext(): void {
    const { callBack } = this.takeFirst();
    callBack?.();
  }

  private takeFirst(): Timer {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop() as Timer;
    if (heap.length > 0) {
      heap[0] = last;
      this.sink();
    }
    return first;
  }

  private rise(from: number): void {
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1;
      if (!this.isBefore(at, above)) return;
      this.swap(at, above);
      at = above;
    }
  }

  private sink(): void {
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const right = left + 1;
      let least = at;
      if (left < this.heap.length && this.isBefore(left, least)) least = left;
      if (right < this.heap.length && this.isBefore(right, least)) least = right;
      if (least === at) return;
      this.swap(at, least);
      at = least;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const one = this.heap[a];
    const other = this.heap[b];
    return one.atMs < other.atMs || (one.atMs === other.atMs && one.order < other.order);
  }

  private swap(a: number, b: number): void {
    const { heap } = this;
    [heap[a], heap[b]] = [heap[b], heap[a]];
  }
}
