import type { CommandSpec } from '../CommandSpec.ts';

/** `docker context export`, as its help tells it. */
export const contextExportSpec: CommandSpec = {
  path: 'context export',
  aliases: [],
  usageLine: 'docker context export [OPTIONS] CONTEXT [FILE|-]',
  summary: 'Export a context to a tar archive FILE or a tar stream on STDOUT.',
  args: { least: 1, most: 2 },
  flags: [],
};
