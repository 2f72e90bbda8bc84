import { EventKernel } from '../simulation/EventKernel.ts';

/** A step of a storm: bytes from the host's disk, or core-ms on its cores. */
export type StormStep = readonly ['read', bytes: number] | readonly ['compute', coreMs: number];

/**
 * The yardstick storm: VMs on one host and containers on another, all starting at once, each host with
 * its own cores and disk, one activity using at most one core.
 * @returns the virtual ms at which the last activity of all ends, and the number of events it took.
 */
export function runStorm(vms: number, containers: number): { endMs: number; events: number } {
  const kernel = new EventKernel();
  const programs: (readonly StormStep[])[] = [];
  const step: number[] = [];
  const cores: number[] = [];
  for (const [host, count] of [vms, containers].entries()) {
    const coresPool = kernel.addPool(16);
    kernel.addPool(2e9 / 1000);
    for (let i = 0; i < count; i += 1) {
      const task = kernel.tasks.allocate(host, i);
      programs[task] = host === 0 ? vmProgram(i) : containerProgram(i);
      step[task] = 0;
      cores[task] = coresPool;
      begin(task);
    }
  }
  let events = 0;
  while (kernel.nextMs < Infinity) {
    const task = kernel.finishNext();
    events += 1;
    step[task] += 1;
    if (step[task] < programs[task].length) begin(task);
  }
  return { endMs: kernel.nowMs, events };

  function begin(task: number): void {
    const [what, amount] = programs[task][step[task]];
    if (what === 'compute') kernel.runWork(task, cores[task], amount, 1);
    else kernel.runWork(task, cores[task] + 1, amount);
  }
}

const vmProgram = (i: number): StormStep[] => {
  const k = 1 + (i % 7) / 100;
  return [
    ['read', 30e6 * k],
    ['compute', 900 * k],
    ['read', 60e6 * k],
    ['compute', 2200 * k],
    ['read', 120e6 * k],
    ['compute', 5000 * k],
    ['compute', 400],
  ];
};

const containerProgram = (i: number): StormStep[] => {
  const k = 1 + (i % 7) / 100;
  return [
    ['compute', 90 * k],
    ['read', 2e6 * k],
    ['compute', 30 * k],
    ['read', 6e6 * k],
    ['compute', 400 * k],
  ];
};
