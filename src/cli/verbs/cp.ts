import { CliError } from '../CliError.ts';
import { copyFromContainer } from '../copy/copyFromContainer.ts';
import { copyToContainer } from '../copy/copyToContainer.ts';
import { formatDecimalSize } from '../formatDecimalSize.ts';
import { cpSpec } from '../specs/cpSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Copies files between a container and the person's own. */
export const cp: VerbSpec = {
  ...cpSpec,
  async run(context, [from = '', to = ''], flags) {
    if (from === '') throw new CliError('source can not be empty');
    if (to === '') throw new CliError('destination can not be empty');
    const source = place(from);
    const target = place(to);
    if (source.container && target.container) {
      throw new CliError('copying between containers is not supported');
    }
    let bytes = 0;
    let where = to;
    if (source.container) {
      bytes = await copyFromContainer(
        context,
        source.container,
        source.path,
        target.path,
        flags.bool('follow-link'),
      );
      if (to === '-') return 0;
    } else if (target.container) {
      bytes = await copyToContainer(context, source.path, target.container, target.path);
      where = `${target.container}:${target.path}`;
    } else throw new CliError('must specify at least one container source');
    if (!flags.bool('quiet') && context.io.isStdoutTty) {
      context.io.write(2, `Successfully copied ${formatDecimalSize(bytes, 3)} to ${where}\n`);
    }
    return 0;
  },
};

/** `CONTAINER:PATH`; what begins with a dot or a slash is no container's. */
function place(text: string): { readonly container: string; readonly path: string } {
  const colon = text.indexOf(':');
  if (colon < 0 || /^[./]/.test(text)) return { container: '', path: text };
  return { container: text.slice(0, colon), path: text.slice(colon + 1) };
}
