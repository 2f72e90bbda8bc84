import type { CommandSpec } from '../CommandSpec.ts';

/** `docker stop`, as its help tells it. */
export const stopSpec: CommandSpec = {
  path: 'stop',
  aliases: ['container stop', 'stop'],
  usageLine: 'docker stop [OPTIONS] CONTAINER [CONTAINER...]',
  summary: 'Stop one or more running containers',
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
