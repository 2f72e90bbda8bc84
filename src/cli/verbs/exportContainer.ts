import { callDaemon } from '../callDaemon.ts';
import { checkOutputPath } from '../checkOutputPath.ts';
import { CliError } from '../CliError.ts';
import { containerPath } from '../containerPath.ts';
import { exportSpec } from '../specs/exportSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';
import { writeBody } from '../writeBody.ts';

/** All files of a container, as a tar archive. */
export const exportContainer: VerbSpec = {
  ...exportSpec,
  async run(context, [name = ''], flags) {
    const path = flags.string('output');
    if (!path && context.io.isStdoutTty) {
      throw new CliError('cowardly refusing to save to a terminal. Use the -o flag or redirect');
    }
    if (path) await checkOutputPath(context, path, 'failed to export container');
    await writeBody(context, await callDaemon(context, 'GET', containerPath(name, 'export')), path);
    return 0;
  },
};
