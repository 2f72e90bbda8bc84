import { CliError } from '../CliError.ts';
import { getObject } from '../inspect/getObject.ts';
import { inspectObjects } from '../inspect/inspectObjects.ts';
import { volumeInspectSpec } from '../specs/volumeInspectSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Shows volumes in detail. */
export const volumeInspect: VerbSpec = {
  ...volumeInspectSpec,
  run: (context, names, flags) =>
    inspectObjects(
      context,
      names,
      flags.string('format'),
      async (name) => {
        if (!name) throw new CliError('invalid volume name or ID: value is empty');
        return getObject(context, 'volume', name);
      },
      'volume.Volume',
    ),
};
