import { tableFormatUsage } from '../tableFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker stack ps`, as its help tells it. */
export const stackPsSpec: CommandSpec = {
  path: 'stack ps',
  aliases: [],
  usageLine: 'docker stack ps [OPTIONS] STACK',
  summary: 'List the tasks in the stack',
  args: { least: 1, most: 1 },
  flags: [
    {
      name: 'filter',
      short: 'f',
      type: 'filter',
      usage: 'Filter output based on conditions provided',
    },
    { name: 'format', type: 'string', usage: tableFormatUsage },
    { name: 'no-resolve', type: 'bool', usage: 'Do not map IDs to Names' },
    { name: 'no-trunc', type: 'bool', usage: 'Do not truncate output' },
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Only display task IDs' },
  ],
};
