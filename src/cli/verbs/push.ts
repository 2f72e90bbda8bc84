import { callDaemon } from '../callDaemon.ts';
import { noCredentials } from '../noCredentials.ts';
import { CliError } from '../CliError.ts';
import { familiarName } from '../familiarName.ts';
import { formatImageReference } from '../formatImageReference.ts';
import { parseImageReference } from '../parseImageReference.ts';
import { showMessages } from '../showMessages.ts';
import { pushSpec } from '../specs/pushSpec.ts';
import { imagePath } from '../imagePath.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Sends an image, or all tags of its repository, to its registry. */
export const push: VerbSpec = {
  ...pushSpec,
  async run(context, [name = ''], flags) {
    const reference = parseImageReference(name);
    const all = flags.bool('all-tags');
    const isBare = reference.tag === null && reference.digest === null;
    const isQuiet = flags.bool('quiet');
    if (all && !isBare) throw new CliError("tag can't be used with --all-tags/-a");
    if (!all && isBare && !isQuiet) context.io.write(1, 'Using default tag: latest\n');
    const meant = isBare && !all ? { ...reference, tag: 'latest' } : reference;
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
