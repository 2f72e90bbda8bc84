import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { parseImageReference } from '../parseImageReference.ts';
import { tagSpec } from '../specs/tagSpec.ts';
import { imagePath } from '../imagePath.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const imageId = /^(?:sha256:)?[0-9a-f]{64}$/;

/** Gives an image another name. */
export const tag: VerbSpec = {
  ...tagSpec,
  async run(context, [source = '', target = '']) {
    if (!imageId.test(source)) read(source);
    const { host, path, tag: name, digest } = read(target);
    if (digest) throw new CliError('refusing to create a tag with a digest reference');
    await callDaemon(context, 'POST', `/images/${imagePath(source)}/tag`, {
      query: { repo: `${host}/${path}`, tag: name ?? 'latest' },
    });
    return 0;
  },
};

function read(text: string): ReturnType<typeof parseImageReference> {
  try {
    return parseImageReference(text);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    throw new CliError(
      `Error parsing reference: "${text}" is not a valid repository/tag: ${error.message}`,
    );
  }
}
