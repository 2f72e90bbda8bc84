import { CliError } from '../CliError.ts';
import { getObject } from '../inspect/getObject.ts';
import { inspectObjects } from '../inspect/inspectObjects.ts';
import { networkInspectSpec } from '../specs/networkInspectSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Shows networks in detail. */
export const networkInspect: VerbSpec = {
  ...networkInspectSpec,
  run: (context, names, flags) =>
    inspectObjects(context, names, flags.string('format'), async (name) => {
      if (!name) throw new CliError('invalid network name or ID: value is empty');
      const verbose = flags.bool('verbose') ? 'true' : undefined;
      return getObject(context, 'network', name, { verbose });
    }),
};
