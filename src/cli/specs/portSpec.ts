import type { CommandSpec } from '../CommandSpec.ts';

/** `docker port`, as its help tells it. */
export const portSpec: CommandSpec = {
  path: 'port',
  aliases: ['container port', 'port'],
  usageLine: 'docker port CONTAINER [PRIVATE_PORT[/PROTO]]',
  summary: 'List port mappings or a specific mapping for the container',
  args: { least: 1, most: 2 },
  flags: [],
};
