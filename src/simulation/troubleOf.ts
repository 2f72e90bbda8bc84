import type { Fault } from '../world/Fault.ts';
import { Harm } from '../world/Harm.ts';
import type { HostTrouble, Reach } from '../world/HostTrouble.ts';
import { kernelReach } from '../world/kernelReach.ts';
import { Vitality } from '../world/Vitality.ts';
import { cpuClaim } from './cpuClaim.ts';
import type { HostState } from './HostState.ts';
import { fullTableSize } from './fullTableSize.ts';
import type { Run } from './Run.ts';
import type { Trouble } from './Trouble.ts';

const harmIndex = (harm: Harm): number => Harm.indexOf(harm);

/** What a fault that lasts does to whom it reaches, and who can feel it. */
const lastingHarm: Readonly<
  Record<Exclude<Fault, 'kernelPanic'>, { harm: Harm; feltBy: readonly Vitality[] }>
> = {
  forkBomb: { harm: 'starved', feltBy: ['starting', 'ready', 'paused', 'stopping'] },
  noisyNeighbour: { harm: 'slowed', feltBy: ['starting', 'ready', 'stopping'] },
  kernelExploit: { harm: 'exposed', feltBy: ['starting', 'ready', 'paused', 'stopping'] },
};

/**
 * How far the host's trouble reaches now, worked out from its state, and `harm` of its instances brought up
 * to date; null when there is none.
 */
export function troubleOf(run: Run, host: HostState): HostTrouble | null {
  const { trouble, instances } = host;
  if (!trouble) return null;
  const reach = reachOf(run, host, trouble);
  const { harm, vitality } = instances;
  let hurt = 0;
  for (let row = 0; row < instances.count; row += 1) {
    const own = Vitality[vitality[row]];
    if (trouble.fault === 'kernelPanic') {
      // Who went down was noted when it happened.
      if (own === 'removed') harm[row] = harmIndex('none');
    } else {
      const lasting = lastingHarm[trouble.fault];
      const isHurt = reach !== 'instance' && lasting.feltBy.includes(own);
      harm[row] = harmIndex(isHurt ? lasting.harm : 'none');
      if (row === trouble.row) harm[row] = harmIndex('source');
    }
    if (row !== trouble.row && harm[row] !== harmIndex('none')) hurt += 1;
  }
  return { ...trouble, reach, hurt };
}

function reachOf(run: Run, host: HostState, { fault, row }: Trouble): Reach {
  const { preset } = run.recipes[host.instances.recipe[row]];
  const reach = kernelReach[preset.kernel];
  if (fault === 'forkBomb') return fullTableSize(run, host) === null ? 'instance' : reach;
  if (fault !== 'noisyNeighbour') return reach;
  if (!takesCores(run, host)) return 'instance';
  return preset.kernel === 'shared' ? 'guest' : 'host';
}

/** Whether the load leaves a neighbour that wants all it may have fewer cores than it would have without. */
function takesCores(run: Run, host: HostState): boolean {
  const { kernel } = run.world;
  const { cores, weight } = cpuClaim(
    host.spec.cores,
    run.catalogue.presets[host.platform],
    run.costs,
  );
  const [withLoad, without] = kernel.rateOfNext(host.cpuPool, cores, weight, host.loadTask);
  return withLoad < without * (1 - 1e-9);
}
