import type { CommandSpec } from '../CommandSpec.ts';

/** `docker volume rm`, as its help tells it. */
export const volumeRmSpec: CommandSpec = {
  path: 'volume rm',
  aliases: ['volume rm', 'volume remove'],
  usageLine: 'docker volume rm [OPTIONS] VOLUME [VOLUME...]',
  summary: 'Remove one or more volumes',
  description:
    'Remove one or more volumes. You cannot remove a volume that is in use by a container.',
  args: { least: 1, most: Infinity },
  flags: [
    { name: 'force', short: 'f', type: 'bool', usage: 'Force the removal of one or more volumes' },
  ],
};
