import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { volumeRmSpec } from '../specs/volumeRmSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Removes volumes and prints their names; refusals are told once all have been tried. */
export const volumeRm: VerbSpec = {
  ...volumeRmSpec,
  async run(context, names, flags) {
    const problems: string[] = [];
    for (const name of names) {
      try {
        if (!name) throw new CliError('invalid volume name or ID: value is empty');
        await callDaemon(context, 'DELETE', `/volumes/${encodeURIComponent(name)}`, {
          query: { force: flags.bool('force') ? '1' : undefined },
        });
        context.io.write(1, `${name}\n`);
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        problems.push(error.message);
      }
    }
    if (problems.length > 0) throw new CliError(problems.join('\n'));
    return 0;
  },
};
