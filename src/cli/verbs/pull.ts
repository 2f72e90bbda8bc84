import { callDaemon } from '../callDaemon.ts';
import { noCredentials } from '../noCredentials.ts';
import { CliError } from '../CliError.ts';
import { formatImageReference } from '../formatImageReference.ts';
import { parseImageReference } from '../parseImageReference.ts';
import { showMessages } from '../showMessages.ts';
import { pullSpec } from '../specs/pullSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Fetches an image: a line for each layer, drawn over on a terminal. */
export const pull: VerbSpec = {
  ...pullSpec,
  async run(context, [name = ''], flags) {
    const reference = parseImageReference(name);
    const all = flags.bool('all-tags');
    const isBare = reference.tag === null && reference.digest === null;
    const isQuiet = flags.bool('quiet');
    if (all && !isBare) throw new CliError("tag can't be used with --all-tags/-a");
    if (!all && isBare && !isQuiet) context.io.write(1, 'Using default tag: latest\n');
    const meant = isBare && !all ? { ...reference, tag: 'latest' } : reference;
    const response = await callDaemon(context, 'POST', '/images/create', {
      query: {
        fromImage: `${meant.host}/${meant.path}`,
        tag: all ? undefined : (meant.digest ?? meant.tag ?? undefined),
        platform: flags.string('platform') || undefined,
      },
      headers: noCredentials,
    });
    if (isQuiet) await showMessages(context, response, { write: () => {}, isTerminal: false });
    else await showMessages(context, response);
    context.io.write(1, `${formatImageReference(meant)}\n`);
    return 0;
  },
};
