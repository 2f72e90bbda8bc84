import type { CommandSpec } from '../CommandSpec.ts';

/** `docker diff`, as its help tells it. */
export const diffSpec: CommandSpec = {
  path: 'diff',
  aliases: ['container diff', 'diff'],
  usageLine: 'docker diff CONTAINER',
  summary: "Inspect changes to files or directories on a container's filesystem",
  args: { least: 1, most: 1 },
  flags: [],
};
