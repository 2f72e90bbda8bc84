import { checkContextName } from '../checkContextName.ts';
import { CliError } from '../CliError.ts';
import { contextCreateSpec } from '../specs/contextCreateSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Would keep the address of another daemon: there is none, and no place for it. */
export const contextCreate: VerbSpec = {
  ...contextCreateSpec,
  run({ io }, [name = '']) {
    checkContextName(name);
    const folder = `${io.env['HOME'] ?? '/root'}/.docker/contexts`;
    throw new CliError(`mkdir ${folder}: read-only file system`);
  },
};
