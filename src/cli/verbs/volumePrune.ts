import { confirm } from '../confirm.ts';
import { pruneVolumes } from '../pruneVolumes.ts';
import { showPruned } from '../showPruned.ts';
import { volumePruneSpec } from '../specs/volumePruneSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Removes volumes that no container uses. */
export const volumePrune: VerbSpec = {
  ...volumePruneSpec,
  async run(context, _, flags) {
    const warning =
      'WARNING! This will remove all local volumes not used by at least one container.\nAre you sure you want to continue?';
    if (!flags.bool('force') && !(await confirm(context, warning))) return 0;
    showPruned(context, await pruneVolumes(context, flags.list('filter')));
    return 0;
  },
};
