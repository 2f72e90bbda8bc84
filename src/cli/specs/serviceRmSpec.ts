import type { CommandSpec } from '../CommandSpec.ts';

/** `docker service rm`, as its help tells it. */
export const serviceRmSpec: CommandSpec = {
  path: 'service rm',
  aliases: ['service rm', 'service remove'],
  usageLine: 'docker service rm SERVICE [SERVICE...]',
  summary: 'Remove one or more services',
  args: { least: 1, most: Infinity },
  flags: [],
};
