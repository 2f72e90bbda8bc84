import { callDaemon } from '../callDaemon.ts';
import { noCredentials } from '../noCredentials.ts';
import { formatImageReference } from '../formatImageReference.ts';
import { showMessages } from '../showMessages.ts';
import { pullSpec } from '../specs/pullSpec.ts';
import { transferredReference } from '../transferredReference.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Fetches an image: a line for each layer, drawn over on a terminal. */
export const pull: VerbSpec = {
  ...pullSpec,
  async run(context, [name = ''], flags) {
    const meant = transferredReference(context, name, flags);
    const all = flags.bool('all-tags');
    const isQuiet = flags.bool('quiet');
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
