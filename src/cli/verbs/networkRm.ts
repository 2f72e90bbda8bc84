import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { DaemonError } from '../DaemonError.ts';
import { networkRmSpec } from '../specs/networkRmSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Removes networks; those that cannot be are told, and the rest go on. */
export const networkRm: VerbSpec = {
  ...networkRmSpec,
  async run(context, names, flags) {
    let hasFailed = false;
    for (const name of names) {
      try {
        if (!name) throw new CliError('invalid network name or ID: value is empty');
        // The client looks whether it is the ingress network, and asks then.
        await callDaemon(context, 'GET', `/networks/${encodeURIComponent(name)}`).catch(
          ignoreRefusal,
        );
        await callDaemon(context, 'DELETE', `/networks/${encodeURIComponent(name)}`);
        context.io.write(1, `${name}\n`);
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        const isMissing = error instanceof DaemonError && error.status === 404;
        if (flags.bool('force') && isMissing) continue;
        context.io.write(2, `${error.message}\n`);
        hasFailed = true;
      }
    }
    if (hasFailed) throw new CliError('exit status 1');
    return 0;
  },
};

function ignoreRefusal(error: unknown): void {
  if (!(error instanceof DaemonError)) throw error;
}
