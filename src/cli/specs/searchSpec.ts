import type { CommandSpec } from '../CommandSpec.ts';

/** `docker search`, as its help tells it. */
export const searchSpec: CommandSpec = {
  path: 'search',
  aliases: [],
  usageLine: 'docker search [OPTIONS] TERM',
  summary: 'Search Docker Hub for images',
  args: { least: 1, most: 1 },
  flags: [
    {
      name: 'filter',
      short: 'f',
      type: 'filter',
      usage: 'Filter output based on conditions provided',
    },
    { name: 'format', type: 'string', usage: 'Pretty-print search using a Go template' },
    { name: 'limit', type: 'int', usage: 'Max number of search results' },
    { name: 'no-trunc', type: 'bool', usage: "Don't truncate output" },
  ],
};
