import { confirm } from '../confirm.ts';
import { pruneNetworks } from '../pruneNetworks.ts';
import { networkPruneSpec } from '../specs/networkPruneSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Removes networks that no container is on. */
export const networkPrune: VerbSpec = {
  ...networkPruneSpec,
  async run(context, _, flags) {
    const warning =
      'WARNING! This will remove all custom networks not used by at least one container.\nAre you sure you want to continue?';
    if (!flags.bool('force') && !(await confirm(context, warning))) return 0;
    const { text } = await pruneNetworks(context, flags.list('filter'));
    if (text) context.io.write(1, `${text}\n`);
    return 0;
  },
};
