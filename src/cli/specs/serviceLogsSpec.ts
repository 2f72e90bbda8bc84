import type { CommandSpec } from '../CommandSpec.ts';

/** `docker service logs`, as its help tells it. */
export const serviceLogsSpec: CommandSpec = {
  path: 'service logs',
  aliases: [],
  usageLine: 'docker service logs [OPTIONS] SERVICE|TASK',
  summary: 'Fetch the logs of a service or task',
  args: { least: 1, most: 1 },
  flags: [
    { name: 'details', type: 'bool', usage: 'Show extra details provided to logs' },
    { name: 'follow', short: 'f', type: 'bool', usage: 'Follow log output' },
    { name: 'no-resolve', type: 'bool', usage: 'Do not map IDs to Names in output' },
    { name: 'no-task-ids', type: 'bool', usage: 'Do not include task IDs in output' },
    { name: 'no-trunc', type: 'bool', usage: 'Do not truncate output' },
    { name: 'raw', type: 'bool', usage: 'Do not neatly format logs' },
    {
      name: 'since',
      type: 'string',
      usage:
        'Show logs since timestamp (e.g. "2013-01-02T13:23:37Z") or relative (e.g. "42m" for 42 minutes)',
    },
    {
      name: 'tail',
      short: 'n',
      type: 'string',
      usage: 'Number of lines to show from the end of the logs',
      shownDefault: '"all"',
      initial: 'all',
    },
    { name: 'timestamps', short: 't', type: 'bool', usage: 'Show timestamps' },
  ],
};
