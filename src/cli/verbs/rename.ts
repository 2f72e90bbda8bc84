import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { containerPath } from '../containerPath.ts';
import { renameSpec } from '../specs/renameSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Gives a container another name. */
export const rename: VerbSpec = {
  ...renameSpec,
  async run(context, [typedOld = '', typedNew = '']) {
    const [old, name] = [typedOld.trim(), typedNew.trim()];
    if (old === '' || name === '') {
      throw new CliError('Error: Neither old nor new names may be empty');
    }
    try {
      await callDaemon(context, 'POST', containerPath(old, 'rename'), { query: { name } });
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      throw new CliError(`${error.message}\nError: failed to rename container named ${old}`);
    }
    return 0;
  },
};
