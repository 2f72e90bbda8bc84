import { confirm } from '../confirm.ts';
import { pruneContainers } from '../pruneContainers.ts';
import { showPruned } from '../showPruned.ts';
import { containerPruneSpec } from '../specs/containerPruneSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const warning =
  'WARNING! This will remove all stopped containers.\nAre you sure you want to continue?';

/** Removes containers that do not run. */
export const containerPrune: VerbSpec = {
  ...containerPruneSpec,
  async run(context, _, flags) {
    if (!flags.bool('force') && !(await confirm(context, warning))) return 0;
    showPruned(context, await pruneContainers(context, flags.list('filter')));
    return 0;
  },
};
