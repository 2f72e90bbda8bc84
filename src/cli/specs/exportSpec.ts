import type { CommandSpec } from '../CommandSpec.ts';

/** `docker export`, as its help tells it. */
export const exportSpec: CommandSpec = {
  path: 'export',
  aliases: ['container export', 'export'],
  usageLine: 'docker export [OPTIONS] CONTAINER',
  summary: "Export a container's filesystem as a tar archive",
  args: { least: 1, most: 1 },
  flags: [
    { name: 'output', short: 'o', type: 'string', usage: 'Write to a file, instead of STDOUT' },
  ],
};
