import { buildQuery } from '../build/buildQuery.ts';
import { prepareContext } from '../build/prepareContext.ts';
import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { formatDecimalSize } from '../formatDecimalSize.ts';
import { showMessages } from '../showMessages.ts';
import { buildSpec } from '../specs/buildSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Sends a directory to the daemon's builder, and tells what it does, step by step. */
export const build: VerbSpec = {
  ...buildSpec,
  async run(context, [path = ''], flags) {
    const { io } = context;
    const isQuiet = flags.bool('quiet');
    const idFile = flags.string('iidfile');
    const { tar, dockerfile } = await prepareContext(io, path, flags.string('file'));
    if (!isQuiet && tar.length > 0) {
      const size = formatDecimalSize(tar.length).padStart(8);
      io.write(1, `Sending build context to Docker daemon ${size}\r\r\n`);
    }
    const response = await callDaemon(context, 'POST', '/build', {
      query: buildQuery(flags, dockerfile, io.env),
      body: tar,
      contentType: 'application/x-tar',
      headers: { 'X-Registry-Config': 'e30=' },
    });
    let told = '';
    let imageId = '';
    try {
      await showMessages(context, response, {
        write: (text) => {
          if (isQuiet) told += text;
          else io.write(1, text);
        },
        isTerminal: io.isStdoutTty && !isQuiet,
        onAux: ({ ID }) => {
          if (typeof ID === 'string') imageId = ID;
        },
      });
    } catch (error) {
      if (isQuiet && error instanceof CliError) io.write(2, told);
      throw error;
    }
    if (isQuiet) {
      imageId = told.trim();
      io.write(1, `${imageId}\n`);
    }
    if (idFile) {
      await io.files.write(idFile, new TextEncoder().encode(imageId), 0o666);
    }
    return 0;
  },
};
