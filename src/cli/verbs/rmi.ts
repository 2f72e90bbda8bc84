import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { DaemonError } from '../DaemonError.ts';
import { rmiSpec } from '../specs/rmiSpec.ts';
import { imagePath } from '../imagePath.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Removes names and, with the last one, the image and its layers. */
export const rmi: VerbSpec = {
  ...rmiSpec,
  async run(context, names, flags) {
    const problems: string[] = [];
    let isFatal = false;
    for (const name of names) {
      try {
        const response = await callDaemon(context, 'DELETE', `/images/${imagePath(name)}`, {
          query: {
            force: flags.bool('force') ? '1' : undefined,
            noprune: flags.bool('no-prune') ? '1' : undefined,
          },
        });
        const done = (await response.json()) as { Untagged?: string; Deleted?: string }[];
        for (const { Deleted, Untagged } of done) {
          context.io.write(1, Deleted ? `Deleted: ${Deleted}\n` : `Untagged: ${Untagged}\n`);
        }
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        if (!(error instanceof DaemonError && error.status === 404)) isFatal = true;
        problems.push(error.message);
      }
    }
    if (problems.length === 0) return 0;
    const message = problems.join('\n');
    if (!flags.bool('force') || isFatal) throw new CliError(message);
    context.io.write(2, `${message}\n`);
    return 0;
  },
};
