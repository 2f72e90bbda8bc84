import type { CommandSpec } from '../CommandSpec.ts';

/** `docker context import`, as its help tells it. */
export const contextImportSpec: CommandSpec = {
  path: 'context import',
  aliases: [],
  usageLine: 'docker context import CONTEXT FILE|-',
  summary: 'Import a context from a tar or zip file',
  args: { least: 2, most: 2 },
  flags: [],
};
