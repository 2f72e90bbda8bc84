import { buildFlagChecks } from '../build/buildFlagChecks.ts';
import { buildQuery } from '../build/buildQuery.ts';
import { prepareContext } from '../build/prepareContext.ts';
import { tellAsBuildKit } from '../build/tellAsBuildKit.ts';
import { callDaemon } from '../callDaemon.ts';
import type { CliContext } from '../CliContext.ts';
import { CliError } from '../CliError.ts';
import { formatDecimalSize } from '../formatDecimalSize.ts';
import { showMessages } from '../showMessages.ts';
import { buildSpec } from '../specs/buildSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const idFileMode = 0o666;
/** An empty set of registries to log in to, in base64: `{}`. */
const noRegistries = { 'X-Registry-Config': 'e30=' };
/** Not the old builder's: whoever asks for it is told of the build in BuildKit's style. */
const progressFlag = {
  name: 'progress',
  type: 'string',
  usage: 'Set type of progress output',
  isHidden: true,
} as const;

/** Sends a directory to the daemon's builder, and tells what it does, step by step. */
export const build: VerbSpec = {
  ...buildSpec,
  flags: [...buildSpec.flags, progressFlag],
  checks: buildFlagChecks,
  async run(context, [path = ''], flags) {
    const { io } = context;
    const isQuiet = flags.bool('quiet');
    const sent = await prepareContext(io, path, flags.string('file'));
    const ask = () =>
      callDaemon(context, 'POST', '/build', {
        query: buildQuery(flags, sent.dockerfile, io.env),
        body: sent.tar,
        contentType: 'application/x-tar',
        headers: noRegistries,
      });
    let imageId: string;
    if (io.env['DOCKER_BUILDKIT'] === '1' || flags.isSet('progress')) {
      const [tags, target] = [flags.list('tag'), flags.string('target')];
      imageId = await tellAsBuildKit(context, { sent, tags, target, isQuiet, ask });
    } else imageId = await tellAsLegacy(context, sent.tar.length, isQuiet, ask);
    // A quiet build's id is what the daemon said, line feed included.
    const told = isQuiet ? `${imageId}\n` : imageId;
    if (isQuiet) io.write(1, told);
    const idFile = flags.string('iidfile');
    if (idFile) await io.files.write(idFile, new TextEncoder().encode(told), idFileMode);
    return 0;
  },
};

/** @returns the image's id */
async function tellAsLegacy(
  context: CliContext,
  contextBytes: number,
  isQuiet: boolean,
  ask: () => Promise<Response>,
): Promise<string> {
  const { io } = context;
  const size = formatDecimalSize(contextBytes).padStart(8);
  const sent = contextBytes > 0 ? `Sending build context to Docker daemon ${size}\r\r\n` : '';
  if (!isQuiet) io.write(1, sent);
  const response = await ask();
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
    if (isQuiet && error instanceof CliError) io.write(2, sent + told);
    throw error;
  }
  return isQuiet ? told.trim() : imageId;
}
