import { callDaemon } from '../callDaemon.ts';
import { containerPath } from '../containerPath.ts';
import { forEach } from '../forEach.ts';
import { killSpec } from '../specs/killSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Sends containers a signal, SIGKILL unless said otherwise. */
export const kill: VerbSpec = {
  ...killSpec,
  run: (context, names, flags) =>
    forEach(context, names, (name) =>
      callDaemon(context, 'POST', containerPath(name, 'kill'), {
        query: { signal: flags.string('signal') || undefined },
      }),
    ),
};
