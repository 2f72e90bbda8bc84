import { Vitality } from '../world/Vitality.ts';
import { cpuClaim } from './cpuClaim.ts';
import { endTrouble } from './endTrouble.ts';
import type { HostState } from './HostState.ts';
import { hostOwner } from './hostOwner.ts';
import type { Run } from './Run.ts';

/** The source of a host's trouble has changed its state: ends the trouble with it, halts or resumes its load. */
export function settleTrouble(run: Run, host: HostState): void {
  if (!host.trouble) return;
  const { fault, row } = host.trouble;
  const vitality = Vitality[host.instances.vitality[row]];
  // A panic is over at once; what it did is to be seen until the source is cleared away or starts anew.
  const lasting: readonly Vitality[] =
    fault === 'kernelPanic' ? ['ready', 'failed'] : ['ready', 'paused', 'stopping'];
  if (!lasting.includes(vitality)) endTrouble(run, host);
  else if (fault === 'noisyNeighbour') {
    const { kernel, hosts } = run.world;
    if (host.loadTask < 0) host.loadTask = kernel.tasks.allocate(hosts.indexOf(host), hostOwner);
    const isRunning = kernel.isRunning(host.loadTask);
    if (vitality === 'paused') kernel.cancel(host.loadTask);
    else if (!isRunning) {
      const { preset } = run.recipes[host.instances.recipe[row]];
      const { cores, weight } = cpuClaim(host.spec.cores, preset, run.costs);
      kernel.runWork(host.loadTask, host.cpuPool, Infinity, cores, weight);
    }
  }
}
