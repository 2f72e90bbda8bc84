import { callDaemon } from '../callDaemon.ts';
import { noCredentials } from '../noCredentials.ts';
import { familiarName } from '../familiarName.ts';
import { formatImageReference } from '../formatImageReference.ts';
import { showMessages } from '../showMessages.ts';
import { pushSpec } from '../specs/pushSpec.ts';
import { imagePath } from '../imagePath.ts';
import { transferredReference } from '../transferredReference.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Sends an image, or all tags of its repository, to its registry. */
export const push: VerbSpec = {
  ...pushSpec,
  async run(context, [name = ''], flags) {
    const meant = transferredReference(context, name, flags);
    const all = flags.bool('all-tags');
    const isQuiet = flags.bool('quiet');
    const response = await callDaemon(
      context,
      'POST',
      `/images/${imagePath(familiarName(meant))}/push`,
      {
        query: { tag: all ? undefined : (meant.tag ?? '') },
        headers: noCredentials,
      },
    );
    if (!isQuiet) await showMessages(context, response);
    else {
      await showMessages(context, response, { write: () => {}, isTerminal: false });
      context.io.write(1, `${formatImageReference(meant)}\n`);
    }
    return 0;
  },
};
