import { callDaemon } from '../callDaemon.ts';
import { containerPath } from '../containerPath.ts';
import { forEachInTurn } from '../forEachInTurn.ts';
import { waitSpec } from '../specs/waitSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Waits until containers have ended, and prints their exit codes. */
export const wait: VerbSpec = {
  ...waitSpec,
  run: (context, names) =>
    forEachInTurn(context, names, async (name) => {
      const response = await callDaemon(context, 'POST', containerPath(name, 'wait'));
      const { StatusCode } = (await response.json()) as { StatusCode: number };
      return String(StatusCode);
    }),
};
