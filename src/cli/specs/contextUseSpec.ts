import type { CommandSpec } from '../CommandSpec.ts';

/** `docker context use`, as its help tells it. */
export const contextUseSpec: CommandSpec = {
  path: 'context use',
  aliases: [],
  usageLine: 'docker context use CONTEXT',
  summary: 'Set the current docker context',
  args: { least: 1, most: 1 },
  flags: [],
};
