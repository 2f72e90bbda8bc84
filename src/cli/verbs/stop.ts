import { callDaemon } from '../callDaemon.ts';
import { containerPath } from '../containerPath.ts';
import { forEach } from '../forEach.ts';
import { stopSpec } from '../specs/stopSpec.ts';
import { stopQuery } from '../stopQuery.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Asks containers to end, and ends them when they take too long. */
export const stop: VerbSpec = {
  ...stopSpec,
  run: (context, names, flags) =>
    forEach(context, names, (name) =>
      callDaemon(context, 'POST', containerPath(name, 'stop'), { query: stopQuery(flags) }),
    ),
};
