import { readTar } from '../../userland/tar/readTar.ts';
import type { CliContext } from '../CliContext.ts';
import { CliError } from '../CliError.ts';
import { showMessages } from '../showMessages.ts';
import type { BuildContext } from './BuildContext.ts';
import { BuildKitTeller } from './BuildKitTeller.ts';
import { readSteps } from './readSteps.ts';

/** What is built, and how it is asked for. */
export interface BuildKitBuild {
  readonly sent: BuildContext;
  readonly tags: readonly string[];
  readonly target: string;
  /** Nothing but the image's id is printed. */
  readonly isQuiet: boolean;
  /** Sends the context to the daemon's builder. */
  ask(): Promise<Response>;
}

const unsolved = 'failed to solve with frontend dockerfile.v0: failed to create LLB definition: ';

/**
 * Carries out a build and tells it as BuildKit does with `--progress=plain`: all on standard error.
 * @returns the image's id
 * @throws CliError in BuildKit's words
 */
export async function tellAsBuildKit(context: CliContext, build: BuildKitBuild): Promise<string> {
  const { io } = context;
  const entries = readTar(build.sent.tar);
  const file = entries.find(({ path }) => path === build.sent.dockerfile)?.node;
  const dockerfile = file?.kind === 'file' ? new TextDecoder().decode(file.data ?? undefined) : '';
  const say = (text: string) => {
    if (!build.isQuiet) io.write(2, text);
  };
  const steps = readSteps(dockerfile, build.target);
  const teller = new BuildKitTeller(steps, build.sent.tar.length, say, () => io.nowMs());
  teller.begin(dockerfile.length);
  let response: Response;
  try {
    response = await build.ask();
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    throw new CliError(unsolved + error.message.replace(/^Error response from daemon: /, ''));
  }
  teller.readBases();
  let imageId = '';
  let text = '';
  try {
    await showMessages(context, response, {
      write: (piece) => {
        text += piece;
        teller.hear(piece);
      },
      isTerminal: false,
      onAux: ({ ID }) => {
        if (typeof ID === 'string') imageId = ID;
      },
    });
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    throw new CliError(teller.fail(error.message));
  }
  const id = imageId || text.trim();
  teller.end(id, build.tags);
  return id;
}
