/**
 * One row per activity the kernel of the simulation can run: what it waits for, and until when.
 * `where` is -1 at rest, -2 on a timer, else the index of a pool.
 */
export class TaskTable {
  count = 0;
  where = new Int16Array(64);
  /** Class within the pool. */
  group = new Int16Array(64);
  /** Service or moment at which it ends. */
  target = new Float64Array(64);
  /** Raised whenever a running activity ends or is taken away, so that old heap entries are void. */
  ticket = new Int32Array(64);
  /** Whose it is: index of the host, and a row of its instances, -1 - index of a background job, or `hostOwner`. */
  host = new Int16Array(64);
  owner = new Int32Array(64);
  private sequence = 0;

  takeSequence(): number {
    this.sequence += 1;
    return this.sequence;
  }

  allocate(host: number, owner: number): number {
    if (this.count === this.where.length) this.grow();
    const task = this.count;
    this.count += 1;
    this.where[task] = -1;
    this.host[task] = host;
    this.owner[task] = owner;
    return task;
  }

  private grow(): void {
    const length = this.where.length * 2;
    const longer = <T extends Int16Array | Int32Array | Float64Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.where = longer(this.where, new Int16Array(length));
    this.group = longer(this.group, new Int16Array(length));
    this.target = longer(this.target, new Float64Array(length));
    this.ticket = longer(this.ticket, new Int32Array(length));
    this.host = longer(this.host, new Int16Array(length));
    this.owner = longer(this.owner, new Int32Array(length));
  }
}
