import { confirm } from '../confirm.ts';
import { pruneBuildCache } from '../pruneBuildCache.ts';
import { showPruned } from '../showPruned.ts';
import { builderPruneSpec } from '../specs/builderPruneSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Removes what BuildKit's builds have kept. */
export const builderPrune: VerbSpec = {
  ...builderPruneSpec,
  async run(context, _, flags) {
    const all = flags.bool('all');
    const warning = `WARNING! This will remove all ${all ? '' : 'dangling '}build cache. Are you sure you want to continue?`;
    if (!flags.bool('force') && !(await confirm(context, warning))) return 0;
    const keepBytes = flags.number('keep-storage');
    showPruned(context, await pruneBuildCache(context, all, flags.list('filter'), keepBytes));
    return 0;
  },
};
