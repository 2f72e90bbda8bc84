import { callDaemon } from '../callDaemon.ts';
import { containerPath } from '../containerPath.ts';
import { forEach } from '../forEach.ts';
import { unpauseSpec } from '../specs/unpauseSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Lets frozen containers go on. */
export const unpause: VerbSpec = {
  ...unpauseSpec,
  run: (context, names) =>
    forEach(context, names, (name) => callDaemon(context, 'POST', containerPath(name, 'unpause'))),
};
