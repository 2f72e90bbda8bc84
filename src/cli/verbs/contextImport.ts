import { checkContextName } from '../checkContextName.ts';
import { CliError } from '../CliError.ts';
import { readClientFile } from '../readClientFile.ts';
import { contextImportSpec } from '../specs/contextImportSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Would take in the address of another daemon: there is none, and no place for it. */
export const contextImport: VerbSpec = {
  ...contextImportSpec,
  async run(context, [name = '', path = '']) {
    checkContextName(name);
    if (path !== '-') await readClientFile(context, path);
    const folder = `${context.io.env['HOME'] ?? '/root'}/.docker/contexts`;
    throw new CliError(`mkdir ${folder}: read-only file system`);
  },
};
