import { confirm } from '../confirm.ts';
import { pruneImages } from '../pruneImages.ts';
import { showPruned } from '../showPruned.ts';
import { imagePruneSpec } from '../specs/imagePruneSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Removes images nobody uses. */
export const imagePrune: VerbSpec = {
  ...imagePruneSpec,
  async run(context, _, flags) {
    const all = flags.bool('all');
    const what = all
      ? 'all images without at least one container associated to them'
      : 'all dangling images';
    const warning = `WARNING! This will remove ${what}.\nAre you sure you want to continue?`;
    if (!flags.bool('force') && !(await confirm(context, warning))) return 0;
    showPruned(context, await pruneImages(context, all, flags.list('filter')));
    return 0;
  },
};
