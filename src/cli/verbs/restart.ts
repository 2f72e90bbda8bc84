import { callDaemon } from '../callDaemon.ts';
import { containerPath } from '../containerPath.ts';
import { forEachInTurn } from '../forEachInTurn.ts';
import { restartSpec } from '../specs/restartSpec.ts';
import { stopQuery } from '../stopQuery.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Stops containers and starts them again. */
export const restart: VerbSpec = {
  ...restartSpec,
  run: (context, names, flags) =>
    forEachInTurn(context, names, async (name) => {
      await callDaemon(context, 'POST', containerPath(name, 'restart'), {
        query: stopQuery(flags),
      });
      return name;
    }),
};
