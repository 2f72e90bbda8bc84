import { FairPool } from './FairPool.ts';
import { TaskTable } from './TaskTable.ts';
import { TimedHeap } from './TimedHeap.ts';

/**
 * Discrete-event time: tasks run on timers or share pools, and end in order of time, ties by sequence
 * (timers before pools, pools in order of creation). Nothing is touched between two events, which is why
 * the size of a frame cannot change a run.
 */
export class EventKernel {
  nowMs = 0;
  readonly tasks = new TaskTable();
  readonly pools: FairPool[] = [];
  private readonly timers = new TimedHeap();

  addPool(capacityPerMs: number): number {
    return this.pools.push(new FairPool(capacityPerMs)) - 1;
  }

  /** @throws Error when the task runs already: one that ran twice would end twice. */
  runTimer(task: number, delayMs: number): void {
    this.checkRest(task);
    this.tasks.where[task] = -2;
    this.tasks.target[task] = this.nowMs + delayMs;
    this.timers.push(
      this.nowMs + delayMs,
      this.tasks.takeSequence(),
      task,
      this.tasks.ticket[task],
    );
  }

  /**
   * `amount` in the pool's units (core-ms, bytes); `cap` is the most one job can use at once.
   * @throws Error when the task runs already.
   */
  runWork(task: number, pool: number, amount: number, cap = Infinity, weight = 1): void {
    this.checkRest(task);
    this.tasks.where[task] = pool;
    this.tasks.group[task] = this.pools[pool].add(
      this.nowMs,
      this.tasks,
      task,
      amount,
      cap,
      weight,
    );
  }

  /** What one more job would get of a pool now: as it is, and with a task that may run there left out. */
  rateOfNext(
    pool: number,
    cap: number,
    weight: number,
    besides: number,
  ): readonly [now: number, without: number] {
    const group = this.tasks.where[besides] === pool ? this.tasks.group[besides] : -1;
    const one = this.pools[pool];
    return [one.rateOfNext(cap, weight), one.rateOfNext(cap, weight, group)];
  }

  isRunning(task: number): boolean {
    return this.tasks.where[task] !== -1;
  }

  /** Stops a running task and returns what it had left: ms of a timer, units of a pool. */
  cancel(task: number): number {
    const where = this.tasks.where[task];
    this.tasks.where[task] = -1;
    if (where === -1) return 0;
    if (where === -2) {
      this.tasks.ticket[task] += 1;
      return Math.max(0, this.tasks.target[task] - this.nowMs);
    }
    return this.pools[where].remove(this.nowMs, this.tasks, task, this.tasks.group[task]);
  }

  /** What a running task has left at `nowMs` (which may lie between events). */
  remaining(task: number, nowMs: number): number {
    const where = this.tasks.where[task];
    if (where === -1) return 0;
    if (where === -2) return Math.max(0, this.tasks.target[task] - nowMs);
    return this.pools[where].remaining(nowMs, this.tasks, task, this.tasks.group[task]);
  }

  /** Moment of the next event, Infinity when nothing runs. */
  get nextMs(): number {
    this.dropStaleTimers();
    let next = this.timers.size > 0 ? this.timers.topKey : Infinity;
    for (const pool of this.pools) if (pool.nextMs < next) next = pool.nextMs;
    return next;
  }

  /** Moves the clock to the next event and returns the task that ended; call only when `nextMs` is finite. */
  finishNext(): number {
    const next = this.nextMs;
    this.nowMs = next;
    if (this.timers.size > 0 && this.timers.topKey === next) {
      const task = this.timers.topTask;
      this.timers.pop();
      this.tasks.ticket[task] += 1;
      this.tasks.where[task] = -1;
      return task;
    }
    const pool = this.pools.find((one) => one.nextMs === next) as FairPool;
    const task = pool.finishNext(this.tasks);
    this.tasks.where[task] = -1;
    return task;
  }

  private checkRest(task: number): void {
    if (this.isRunning(task)) throw new Error(`Task ${task} runs already.`);
  }

  private dropStaleTimers(): void {
    const { timers, tasks } = this;
    while (timers.size > 0 && tasks.ticket[timers.topTask] !== timers.topTicket) timers.pop();
  }
}
