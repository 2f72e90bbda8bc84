import type { CommandSpec } from '../CommandSpec.ts';

/** `docker node ps`, as its help tells it. */
export const nodePsSpec: CommandSpec = {
  path: 'node ps',
  aliases: [],
  usageLine: 'docker node ps [OPTIONS] [NODE...]',
  summary: 'List tasks running on one or more nodes, defaults to current node',
  args: { least: 0, most: Infinity },
  flags: [
    {
      name: 'filter',
      short: 'f',
      type: 'filter',
      usage: 'Filter output based on conditions provided',
    },
    { name: 'format', type: 'string', usage: 'Pretty-print tasks using a Go template' },
    { name: 'no-resolve', type: 'bool', usage: 'Do not map IDs to Names' },
    { name: 'no-trunc', type: 'bool', usage: 'Do not truncate output' },
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Only display task IDs' },
  ],
};
