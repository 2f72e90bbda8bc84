import { CliError } from '../CliError.ts';
import { createContainer } from '../createContainer.ts';
import { containerFlagChecks } from '../run/containerFlagChecks.ts';
import { createBody } from '../run/createBody.ts';
import { writeIdFile } from '../run/writeIdFile.ts';
import { runError } from '../runError.ts';
import { createSpec } from '../specs/createSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Makes a container without starting it. */
export const create: VerbSpec = {
  ...createSpec,
  checks: containerFlagChecks,
  async run(context, args, flags) {
    const pull = flags.string('pull');
    if (!['always', 'missing', 'never', ''].includes(pull)) {
      const problem = `invalid pull option: '${pull}': must be one of "always", "missing" or "never"`;
      throw runError(new CliError(problem), 'create');
    }
    const { json } = await createBody(args, flags, { io: context.io, isDetached: false }).catch(
      (error: unknown) => {
        throw runError(error, 'create');
      },
    );
    const writeId = await writeIdFile(context.io, flags.string('cidfile'));
    const id = await createContainer(context, {
      json,
      name: flags.string('name'),
      image: args[0] ?? '',
      pull,
      platform: flags.string('platform'),
      isQuiet: flags.bool('quiet'),
    });
    await writeId(id);
    context.io.write(1, `${id}\n`);
    return 0;
  },
};
