import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { parseImageReference } from '../parseImageReference.ts';
import { commitSpec } from '../specs/commitSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Makes an image of what a container changed. */
export const commit: VerbSpec = {
  ...commitSpec,
  async run(context, [container = '', name = ''], flags) {
    const reference = name ? parseImageReference(name) : null;
    if (reference?.digest) throw new CliError('refusing to create a tag with a digest reference');
    const response = await callDaemon(context, 'POST', '/commit', {
      query: {
        author: flags.string('author'),
        changes: flags.list('change'),
        comment: flags.string('message'),
        container,
        pause: flags.bool('pause') ? undefined : '0',
        repo: reference ? `${reference.host}/${reference.path}` : undefined,
        tag: reference ? (reference.tag ?? 'latest') : undefined,
      },
    });
    const { Id } = (await response.json()) as { Id: string };
    context.io.write(1, `${Id}\n`);
    return 0;
  },
};
