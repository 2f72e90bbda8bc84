import type { CommandSpec } from '../CommandSpec.ts';

/** `docker config create`, as its help tells it. */
export const configCreateSpec: CommandSpec = {
  path: 'config create',
  aliases: [],
  usageLine: 'docker config create [OPTIONS] CONFIG file|-',
  summary: 'Create a config from a file or STDIN',
  args: { least: 2, most: 2 },
  flags: [
    { name: 'label', short: 'l', type: 'list', usage: 'Config labels' },
    { name: 'template-driver', type: 'string', usage: 'Template driver' },
  ],
};
