import { CliError } from '../CliError.ts';
import { contextRmSpec } from '../specs/contextRmSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Removes contexts: there is only the one that stays. */
export const contextRm: VerbSpec = {
  ...contextRmSpec,
  run({ io }, names, flags) {
    const problems: string[] = [];
    for (const name of names) {
      if (name === 'default') problems.push('context "default" cannot be removed');
      else if (flags.bool('force')) io.write(1, `${name}\n`);
      else problems.push(`context "${name}" does not exist`);
    }
    if (problems.length > 0) throw new CliError(problems.join('\n'));
    return Promise.resolve(0);
  },
};
