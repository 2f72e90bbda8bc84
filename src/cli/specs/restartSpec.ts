import type { CommandSpec } from '../CommandSpec.ts';

/** `docker restart`, as its help tells it. */
export const restartSpec: CommandSpec = {
  path: 'restart',
  aliases: ['container restart', 'restart'],
  usageLine: 'docker restart [OPTIONS] CONTAINER [CONTAINER...]',
  summary: 'Restart one or more containers',
  args: { least: 1, most: Infinity },
  flags: [
    { name: 'signal', short: 's', type: 'string', usage: 'Signal to send to the container' },
    {
      name: 'timeout',
      short: 't',
      type: 'int',
      usage: 'Seconds to wait before killing the container',
    },
    {
      name: 'time',
      type: 'int',
      usage: '',
      isHidden: true,
      sameAs: 'timeout',
      deprecated: 'use --timeout instead',
    },
  ],
};
