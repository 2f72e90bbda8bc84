import type { Demand } from '../world/Demand.ts';
import type { EventKernel } from './EventKernel.ts';
import type { HostState } from './HostState.ts';
import { queueForLock } from './queueForLock.ts';

/**
 * Puts a task of a host to work on a demand: on `factor` times its amount, or, where it goes on after
 * having been halted, on what it had `left` (in the demand's unit; negative when it is still whole).
 */
export function startDemand(
  kernel: EventKernel,
  host: HostState,
  task: number,
  demand: Demand,
  factor = 1,
  left = -1,
): void {
  const amountOr = (whole: number): number => (left >= 0 ? left : whole * factor);
  switch (demand.resource) {
    case 'latency':
      kernel.runTimer(task, amountOr(demand.amountMs));
      return;
    case 'lock':
      // What is left has its turn already.
      kernel.runTimer(
        task,
        left >= 0 ? left : queueForLock(host, kernel.nowMs, demand.amountMs * factor),
      );
      return;
    case 'cpu':
      kernel.runWork(task, host.cpuPool, amountOr(demand.amountCoreMs), demand.maxCores);
      return;
    case 'disk':
    case 'sharedRead': // the whole of it: whoever can share looks in the page cache first
      kernel.runWork(task, host.diskPool, amountOr(demand.amountBytes));
  }
}
