import type { CommandSpec } from '../CommandSpec.ts';

/** `docker secret create`, as its help tells it. */
export const secretCreateSpec: CommandSpec = {
  path: 'secret create',
  aliases: [],
  usageLine: 'docker secret create [OPTIONS] SECRET [file|-]',
  summary: 'Create a secret from a file or STDIN as content',
  args: { least: 1, most: 2 },
  flags: [
    { name: 'driver', short: 'd', type: 'string', usage: 'Secret driver' },
    { name: 'label', short: 'l', type: 'list', usage: 'Secret labels' },
    { name: 'template-driver', type: 'string', usage: 'Template driver' },
  ],
};
