import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventKernel } from './EventKernel.ts';

/** Ends of jobs, by job, when all start together on one pool. */
function endsOf(
  capacity: number,
  jobs: readonly { readonly amount: number; readonly cap?: number }[],
): number[] {
  const kernel = new EventKernel();
  const pool = kernel.addPool(capacity);
  const ends: number[] = [];
  for (const { amount, cap } of jobs) {
    kernel.runWork(kernel.tasks.allocate(0, 0), pool, amount, cap ?? Infinity);
  }
  while (kernel.nextMs < Infinity) ends[kernel.finishNext()] = kernel.nowMs;
  return ends;
}

// N jobs of W core-ms, one core each at most, on C cores: C < N shares C among N, so each runs at C/N of
// a core and all end together at N * W / C; C >= N leaves each a whole core and all end at W.
test.each([
  [8, 2, 300, 1200],
  [3, 2, 100, 150],
  [10, 4, 90, 225],
  [2, 2, 700, 700],
  [2, 16, 700, 700],
])('%i equal jobs on %i cores end together', (jobs, cores, workMs, endMs) => {
  const ends = endsOf(cores, Array<object>(jobs).fill({ amount: workMs, cap: 1 }) as never);
  for (const end of ends) expect(end).toBeCloseTo(endMs, 9);
});

// 100 and 300 core-ms on one core: each gets half until the small one has its 100, at 200 ms; by then the
// large one has 100 too, and does its other 200 alone: 400 ms, the sum of both.
test('a short job and a long one share a core until the short one is done', () => {
  expect(endsOf(1, [{ amount: 100 }, { amount: 300 }])).toEqual([200, 400]);
});

// Capacity 10. A may use 1, B 4, C all. Equal shares are 10/3: A is below and keeps 1; the other two would
// have 4.5 each: B is below and keeps 4; C gets the 5 left. A: 100/1 = 100 ms, B: 120/4 = 30 ms, C has had
// 150 of its 400 by then and runs at 9 from there: 30 + 250/9 ms, before A.
test('a capped job keeps its cap and the others fill up with what it leaves', () => {
  const [a, b, c] = endsOf(10, [{ amount: 100, cap: 1 }, { amount: 120, cap: 4 }, { amount: 400 }]);
  expect(a).toBeCloseTo(100, 9);
  expect(b).toBeCloseTo(30, 9);
  expect(c).toBeCloseTo(30 + 250 / 9, 9);
});

// 100 core-ms begin alone on one core; at 60 ms a job of 10 comes: 40 and 10 are left, at half speed each.
// The 10 end at 80 ms; the 30 left then run alone, to 110.
test('a job that comes later slows those at work from then on', () => {
  const kernel = new EventKernel();
  const pool = kernel.addPool(1);
  const [long, short, timer] = [0, 1, 2].map(() => kernel.tasks.allocate(0, 0));
  kernel.runWork(long, pool, 100);
  kernel.runTimer(timer, 60);
  expect(kernel.finishNext()).toBe(timer);
  kernel.runWork(short, pool, 10);
  expect(kernel.finishNext()).toBe(short);
  expect(kernel.nowMs).toBe(80);
  expect(kernel.finishNext()).toBe(long);
  expect(kernel.nowMs).toBe(110);
});

test('a job taken out says what it had left, and its share goes to the others', () => {
  const kernel = new EventKernel();
  const pool = kernel.addPool(1);
  const [first, second, timer] = [0, 1, 2].map(() => kernel.tasks.allocate(0, 0));
  kernel.runWork(first, pool, 100);
  kernel.runWork(second, pool, 100);
  kernel.runTimer(timer, 50);
  kernel.finishNext();
  expect(kernel.remaining(first, 70)).toBe(65);
  expect(kernel.cancel(first)).toBe(75);
  expect(kernel.isRunning(first)).toBe(false);
  expect(kernel.finishNext()).toBe(second);
  expect(kernel.nowMs).toBe(125);
  expect(kernel.nextMs).toBe(Infinity);
});

test('what ends at one moment ends in the order it began', () => {
  const kernel = new EventKernel();
  const pool = kernel.addPool(4);
  const tasks = Array.from({ length: 6 }, () => kernel.tasks.allocate(0, 0));
  for (const task of tasks.slice(0, 3)) kernel.runWork(task, pool, 20, 1);
  for (const task of tasks.slice(3)) kernel.runTimer(task, 20);
  const order: number[] = [];
  while (kernel.nextMs < Infinity) order.push(kernel.finishNext());
  expect(order).toEqual([3, 4, 5, 0, 1, 2]);
});

test('no capacity is lost or invented, whatever the jobs', () => {
  const job = fc.record({
    amount: fc.double({ min: 0.1, max: 1000, noNaN: true }),
    cap: fc.constantFrom(0.5, 1, 2, Infinity),
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.array(job, { minLength: 1 }), (cores, jobs) => {
      const kernel = new EventKernel();
      const pool = kernel.addPool(cores);
      const left = new Map<number, number>();
      for (const { amount, cap } of jobs) {
        const task = kernel.tasks.allocate(0, 0);
        kernel.runWork(task, pool, amount, cap);
        left.set(task, cap);
      }
      let doneMs = 0;
      let work = 0;
      while (kernel.nextMs < Infinity) {
        // Water-filling uses all there is, or as much as the jobs together may.
        const wanted = [...left.values()].reduce((sum, cap) => sum + cap, 0);
        const { used } = kernel.pools[pool];
        expect(used).toBeCloseTo(Math.min(cores, wanted), 9);
        work += used * (kernel.nextMs - doneMs);
        doneMs = kernel.nextMs;
        left.delete(kernel.finishNext());
      }
      expect(left.size).toBe(0);
      const asked = jobs.reduce((sum, { amount }) => sum + amount, 0);
      expect(work / asked).toBeCloseTo(1, 9);
    }),
  );
});

// Eight cores for one claim of all with weight 8, and one core's work with weight 1: of eight parts in nine
// it gets 8/9 of a core. Beside a claim of all with weight 1 it could have four cores and takes its one.
test('weights say how much of a full pool each gets', () => {
  const rateBeside = (weight: number): number => {
    const kernel = new EventKernel();
    const pool = kernel.addPool(8);
    kernel.runWork(kernel.tasks.allocate(0, 0), pool, Infinity, 8, weight);
    const task = kernel.tasks.allocate(0, 0);
    kernel.runWork(task, pool, 100, 1);
    expect(kernel.pools[pool].used).toBeCloseTo(8, 9);
    expect(kernel.finishNext()).toBe(task);
    return 100 / kernel.nowMs;
  };
  expect(rateBeside(8)).toBeCloseTo(8 / 9, 9);
  expect(rateBeside(1)).toBeCloseTo(1, 9);
});

test('what one more job would get is what it gets', () => {
  const claim = fc.record({
    cap: fc.constantFrom(0.5, 1, 2, 8, Infinity),
    weight: fc.constantFrom(0.5, 1, 8),
  });
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 12 }), claim, (claims, next) => {
      const kernel = new EventKernel();
      const pool = kernel.addPool(4);
      const tasks = claims.map(({ cap, weight }) => {
        const task = kernel.tasks.allocate(0, 0);
        kernel.runWork(task, pool, 1e6, cap, weight);
        return task;
      });
      const leftOut = tasks.at(-1) ?? -1;
      const [now, without] = kernel.rateOfNext(pool, next.cap, next.weight, leftOut);
      const task = kernel.tasks.allocate(0, 0);
      kernel.runWork(task, pool, 1e6, next.cap, next.weight);
      const rate = (): number => 1e6 - kernel.remaining(task, 1);
      expect(rate()).toBeCloseTo(now, 6);
      if (leftOut >= 0) kernel.cancel(leftOut);
      expect(rate()).toBeCloseTo(without, 6);
    }),
  );
});
