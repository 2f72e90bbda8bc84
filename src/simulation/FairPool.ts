import { TimedHeap } from './TimedHeap.ts';
import type { TaskTable } from './TaskTable.ts';

/**
 * A resource shared max-min fair: cores (capacity in cores), a disk or a link (bytes per ms).
 * Jobs of the same weight and cap form a class; within a class all progress alike, so a class needs
 * only how much service a member has received so far, and a job ends when that reaches its target.
 * Starting or ending a job costs log n, whatever the number of jobs.
 */
export class FairPool {
  private readonly classes: JobClass[] = [];
  private syncedMs = 0;
  private nextClass = -1;
  nextMs = Infinity;
  readonly capacity: number;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  /** Capacity in use now, in the units of the capacity. */
  get used(): number {
    return this.classes.reduce((sum, one) => sum + one.members * one.rate, 0);
  }

  get members(): number {
    return this.classes.reduce((sum, one) => sum + one.members, 0);
  }

  /** Adds a job of `amount` capacity-ms; returns the class it joined, which `remove` wants back. */
  add(
    nowMs: number,
    tasks: TaskTable,
    task: number,
    amount: number,
    cap: number,
    weight = 1,
  ): number {
    this.sync(nowMs);
    const index = this.classFor(cap, weight);
    const joined = this.classes[index];
    joined.members += 1;
    tasks.target[task] = joined.served + amount;
    joined.heap.push(joined.served + amount, tasks.takeSequence(), task, tasks.ticket[task]);
    this.share(tasks);
    return index;
  }

  /** Takes a job out before its end; returns what it still had to do. */
  remove(nowMs: number, tasks: TaskTable, task: number, index: number): number {
    this.sync(nowMs);
    const left = this.classes[index];
    left.members -= 1;
    const remaining = Math.max(0, tasks.target[task] - left.served);
    // Its heap entry is recognised as stale by its ticket and dropped when it surfaces.
    tasks.ticket[task] += 1;
    this.share(tasks);
    return remaining;
  }

  /** How much of a running job is still to do at `nowMs`, without touching anything. */
  remaining(nowMs: number, tasks: TaskTable, task: number, index: number): number {
    const one = this.classes[index];
    return Math.max(0, tasks.target[task] - one.served - one.rate * (nowMs - this.syncedMs));
  }

  /** Ends the job that is due at `nextMs` and returns its task. */
  finishNext(tasks: TaskTable): number {
    const ending = this.classes[this.nextClass];
    const target = ending.heap.topKey;
    this.sync(this.nextMs);
    // Assigning instead of accumulating keeps rounding from piling up over thousands of jobs.
    ending.served = target;
    const task = ending.heap.topTask;
    ending.heap.pop();
    ending.members -= 1;
    tasks.ticket[task] += 1;
    this.share(tasks);
    return task;
  }

  /** What one more job would get; `leftOut` is a class one of whose members is not reckoned with. */
  rateOfNext(cap: number, weight: number, leftOut = -1): number {
    const claims = this.classes.map((one, index) => ({
      cap: one.cap,
      weight: one.weight,
      members: one.members - (index === leftOut ? 1 : 0),
    }));
    claims.push({ cap, weight, members: 1 });
    // In order of the water level that satisfies them, each takes its cap or its part of what is left.
    claims.sort((a, b) => a.cap / a.weight - b.cap / b.weight);
    let left = this.capacity;
    let weights = claims.reduce((sum, one) => sum + one.members * one.weight, 0);
    for (const one of claims) {
      const level = left / weights;
      if (one.cap > level * one.weight) return Math.min(cap, level * weight);
      left -= one.members * one.cap;
      weights -= one.members * one.weight;
      if (weights <= 0) break;
    }
    return cap;
  }

  private classFor(cap: number, weight: number): number {
    const known = this.classes.findIndex((one) => one.cap === cap && one.weight === weight);
    if (known >= 0) return known;
    return (
      this.classes.push({ cap, weight, members: 0, rate: 0, served: 0, heap: new TimedHeap() }) - 1
    );
  }

  private sync(nowMs: number): void {
    const elapsedMs = nowMs - this.syncedMs;
    if (elapsedMs > 0) {
      for (const one of this.classes) if (one.members > 0) one.served += one.rate * elapsedMs;
    }
    this.syncedMs = nowMs;
  }

  /** Water-filling: classes whose cap is below the water level keep their cap, the rest split what is left. */
  private share(tasks: TaskTable): void {
    let left = this.capacity;
    let weights = 0;
    for (const one of this.classes) {
      one.rate = 0;
      weights += one.members * one.weight;
    }
    let level = 0;
    let settled = false;
    while (!settled && weights > 0) {
      settled = true;
      level = Math.max(0, left) / weights;
      for (const one of this.classes) {
        if (one.members === 0 || one.rate > 0 || one.cap > level * one.weight) continue;
        one.rate = one.cap;
        left -= one.cap * one.members;
        weights -= one.members * one.weight;
        settled = false;
      }
    }
    this.nextMs = Infinity;
    this.nextClass = -1;
    for (let index = 0; index < this.classes.length; index += 1) {
      const one = this.classes[index];
      if (one.members === 0) {
        if (one.heap.size > 0) one.heap.size = 0;
        one.served = 0;
        continue;
      }
      if (one.rate === 0) one.rate = level * one.weight;
      while (tasks.ticket[one.heap.topTask] !== one.heap.topTicket) one.heap.pop();
      const dueMs = this.syncedMs + Math.max(0, one.heap.topKey - one.served) / one.rate;
      if (dueMs < this.nextMs) {
        this.nextMs = dueMs;
        this.nextClass = index;
      }
    }
  }
}

interface JobClass {
  readonly cap: number;
  readonly weight: number;
  members: number;
  rate: number;
  served: number;
  readonly heap: TimedHeap;
}
