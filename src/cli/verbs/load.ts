import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { readClientFile } from '../readClientFile.ts';
import { readStdin } from '../readStdin.ts';
import { showMessages } from '../showMessages.ts';
import { loadSpec } from '../specs/loadSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';
import { writeBody } from '../writeBody.ts';

/** Takes images from a tar archive, a file's or standard input's. */
export const load: VerbSpec = {
  ...loadSpec,
  async run(context, _, flags) {
    const { io } = context;
    const input = flags.string('input');
    if (!input && io.isStdinTty) {
      throw new CliError('requested load from stdin, but stdin is empty');
    }
    const body = input ? await readClientFile(context, input) : await readStdin(io);
    const isQuiet = flags.bool('quiet') || !io.isStdoutTty;
    const response = await callDaemon(context, 'POST', '/images/load', {
      query: { quiet: isQuiet ? '1' : '0' },
      body,
      contentType: 'application/x-tar',
    });
    if (response.headers.get('Content-Type')?.includes('json')) {
      await showMessages(context, response);
    } else {
      await writeBody(context, response, '');
    }
    return 0;
  },
};
