import type { CommandSpec } from '../CommandSpec.ts';

/** `docker context show`, as its help tells it. */
export const contextShowSpec: CommandSpec = {
  path: 'context show',
  aliases: [],
  usageLine: 'docker context show',
  summary: 'Print the name of the current context',
  args: { least: 0, most: 0 },
  flags: [],
};
