/**
 * A binary heap of (key, sequence, task, ticket), smallest key first, ties by sequence.
 * Columns instead of objects, so that a checkpoint copies it in microseconds.
 */
export class TimedHeap {
  size = 0;
  private keys = new Float64Array(16);
  private sequences = new Float64Array(16);
  private tasks = new Int32Array(16);
  private tickets = new Int32Array(16);

  get topKey(): number {
    return this.keys[0];
  }
  get topTask(): number {
    return this.tasks[0];
  }
  get topTicket(): number {
    return this.tickets[0];
  }

  push(key: number, sequence: number, task: number, ticket: number): void {
    if (this.size === this.keys.length) this.grow();
    let hole = this.size;
    this.size += 1;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!this.isBefore(key, sequence, parent)) break;
      this.move(parent, hole);
      hole = parent;
    }
    this.put(hole, key, sequence, task, ticket);
  }

  pop(): void {
    this.size -= 1;
    const last = this.size;
    if (last === 0) return;
    const key = this.keys[last];
    const sequence = this.sequences[last];
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= last) break;
      if (
        child + 1 < last &&
        this.isBefore(this.keys[child + 1], this.sequences[child + 1], child)
      ) {
        child += 1;
      }
      if (this.isBefore(key, sequence, child)) break;
      this.move(child, hole);
      hole = child;
    }
    this.put(hole, key, sequence, this.tasks[last], this.tickets[last]);
  }

  private isBefore(key: number, sequence: number, index: number): boolean {
    const other = this.keys[index];
    return key < other || (key === other && sequence < this.sequences[index]);
  }

  private move(from: number, to: number): void {
    this.put(to, this.keys[from], this.sequences[from], this.tasks[from], this.tickets[from]);
  }

  private put(index: number, key: number, sequence: number, task: number, ticket: number): void {
    this.keys[index] = key;
    this.sequences[index] = sequence;
    this.tasks[index] = task;
    this.tickets[index] = ticket;
  }

  private grow(): void {
    const double = this.keys.length * 2;
    this.keys = copyInto(new Float64Array(double), this.keys);
    this.sequences = copyInto(new Float64Array(double), this.sequences);
    this.tasks = copyInto(new Int32Array(double), this.tasks);
    this.tickets = copyInto(new Int32Array(double), this.tickets);
  }
}

function copyInto<T extends Float64Array | Int32Array>(larger: T, smaller: T): T {
  larger.set(smaller);
  return larger;
}
