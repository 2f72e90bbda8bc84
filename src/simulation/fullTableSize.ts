import type { HostState } from './HostState.ts';
import { processTableSize } from './processTableSize.ts';
import type { Run } from './Run.ts';

/**
 * Size of the process table in which nothing more can start on the host, null while there is room. Docker
 * Desktop's hidden VM counts as having all the host's RAM, as it does elsewhere in the model.
 *
 * A bomb that finds its table full waits (bash sleeps 2, 4, then 8 s between tries to fork: `make_child` in
 * its jobs.c), so it costs its neighbours no cores. Its processes' own RAM is left out: their kernel stacks
 * alone are an eighth of all at most. What is starting already is taken to have the processes it needs.
 */
export function fullTableSize(run: Run, host: HostState): number | null {
  const { trouble, instances } = host;
  if (trouble?.fault !== 'forkBomb') return null;
  const { preset, pidsLimit } = run.recipes[instances.recipe[trouble.row]];
  if (preset.kernel !== 'host' && preset.kernel !== 'shared') return null;
  const size = processTableSize(host.spec.memoryBytes, run.costs);
  return pidsLimit < size ? null : size;
}
