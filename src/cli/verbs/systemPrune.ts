import { CliError } from '../CliError.ts';
import { confirm } from '../confirm.ts';
import { pruneBuildCache } from '../pruneBuildCache.ts';
import { pruneContainers } from '../pruneContainers.ts';
import type { Pruned } from '../Pruned.ts';
import { pruneImages } from '../pruneImages.ts';
import { pruneNetworks } from '../pruneNetworks.ts';
import { pruneVolumes } from '../pruneVolumes.ts';
import { showPruned } from '../showPruned.ts';
import { systemPruneSpec } from '../specs/systemPruneSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Removes whatever is not in use, kind after kind. */
export const systemPrune: VerbSpec = {
  ...systemPruneSpec,
  async run(context, _, flags) {
    const all = flags.bool('all');
    const volumes = flags.bool('volumes');
    const filters = flags.list('filter');
    if (volumes && filters.some((filter) => filter.startsWith('until='))) {
      throw new CliError('ERROR: The "until" filter is not supported with "--volumes"');
    }
    const warning = warningOf(all, volumes, filters);
    if (!flags.bool('force') && !(await confirm(context, warning))) return 0;
    const prunes: (() => Promise<Pruned>)[] = [
      () => pruneContainers(context, filters),
      () => pruneNetworks(context, filters),
      ...(volumes ? [() => pruneVolumes(context, filters)] : []),
      () => pruneImages(context, all, filters),
      () => pruneBuildCache(context, all, filters),
    ];
    let reclaimedBytes = 0;
    for (const prune of prunes) {
      const pruned = await prune();
      reclaimedBytes += pruned.reclaimedBytes;
      if (pruned.text) context.io.write(1, `${pruned.text}\n`);
    }
    showPruned(context, { text: '', reclaimedBytes });
    return 0;
  },
};

function warningOf(all: boolean, volumes: boolean, filters: readonly string[]): string {
  const lost = [
    'all stopped containers',
    'all networks not used by at least one container',
    ...(volumes ? ['all anonymous volumes not used by at least one container'] : []),
    all ? 'all images without at least one container associated to them' : 'all dangling images',
    all ? 'all build cache' : 'unused build cache',
  ];
  const list = (lines: readonly string[]) => lines.map((line) => `  - ${line}\n`).join('');
  const limits =
    filters.length > 0
      ? `\n  Items to be pruned will be filtered with:\n${list([...filters].sort())}`
      : '';
  return `WARNING! This will remove:\n${list(lost)}${limits}\nAre you sure you want to continue?`;
}
