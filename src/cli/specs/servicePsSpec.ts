import type { CommandSpec } from '../CommandSpec.ts';

/** `docker service ps`, as its help tells it. */
export const servicePsSpec: CommandSpec = {
  path: 'service ps',
  aliases: [],
  usageLine: 'docker service ps [OPTIONS] SERVICE [SERVICE...]',
  summary: 'List the tasks of one or more services',
  args: { least: 1, most: Infinity },
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
