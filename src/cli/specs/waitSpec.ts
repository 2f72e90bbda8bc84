import type { CommandSpec } from '../CommandSpec.ts';

/** `docker wait`, as its help tells it. */
export const waitSpec: CommandSpec = {
  path: 'wait',
  aliases: ['container wait', 'wait'],
  usageLine: 'docker wait CONTAINER [CONTAINER...]',
  summary: 'Block until one or more containers stop, then print their exit codes',
  args: { least: 1, most: Infinity },
  flags: [],
};
