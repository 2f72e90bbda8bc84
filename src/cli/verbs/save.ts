import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { checkOutputPath } from '../checkOutputPath.ts';
import { saveSpec } from '../specs/saveSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';
import { writeBody } from '../writeBody.ts';

/** Writes images and their layers as a tar archive. */
export const save: VerbSpec = {
  ...saveSpec,
  async run(context, names, flags) {
    const output = flags.string('output');
    if (!output && context.io.isStdoutTty) {
      throw new CliError('cowardly refusing to save to a terminal. Use the -o flag or redirect');
    }
    if (output) await checkOutputPath(context, output, 'failed to save image');
    const response = await callDaemon(context, 'GET', '/images/get', { query: { names } });
    await writeBody(context, response, output);
    return 0;
  },
};
