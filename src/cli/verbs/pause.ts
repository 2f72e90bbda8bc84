import { callDaemon } from '../callDaemon.ts';
import { containerPath } from '../containerPath.ts';
import { forEach } from '../forEach.ts';
import { pauseSpec } from '../specs/pauseSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Freezes containers. */
export const pause: VerbSpec = {
  ...pauseSpec,
  run: (context, names) =>
    forEach(context, names, (name) => callDaemon(context, 'POST', containerPath(name, 'pause'))),
};
