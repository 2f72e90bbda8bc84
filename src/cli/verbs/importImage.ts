import { callDaemon } from '../callDaemon.ts';
import { parseImageReference } from '../parseImageReference.ts';
import { readClientFile } from '../readClientFile.ts';
import { readStdin } from '../readStdin.ts';
import { showMessages } from '../showMessages.ts';
import { importSpec } from '../specs/importSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Makes an image of one layer from a tar archive. */
export const importImage: VerbSpec = {
  ...importSpec,
  async run(context, [source = '', name = ''], flags) {
    const isUrl = /^https?:\/\//.test(source);
    if (name) parseImageReference(name);
    let body: Uint8Array | undefined;
    if (source === '-') body = await readStdin(context.io);
    else if (!isUrl) body = await readClientFile(context, source);
    const response = await callDaemon(context, 'POST', '/images/create', {
      query: {
        fromSrc: isUrl ? source : '-',
        repo: name || undefined,
        message: flags.string('message') || undefined,
        changes: flags.list('change'),
        platform: flags.string('platform') || undefined,
      },
      body,
      contentType: 'text/plain',
    });
    await showMessages(context, response);
    return 0;
  },
};
