import { getObject } from '../inspect/getObject.ts';
import { inspectObjects } from '../inspect/inspectObjects.ts';
import { containerInspectSpec } from '../specs/containerInspectSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Shows containers in full. */
export const containerInspect: VerbSpec = {
  ...containerInspectSpec,
  run: (context, names, flags) =>
    inspectObjects(context, names, flags.string('format'), (name) =>
      getObject(context, 'container', name, { size: flags.bool('size') ? '1' : undefined }),
    ),
};
