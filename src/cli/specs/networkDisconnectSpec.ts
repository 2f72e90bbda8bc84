import type { CommandSpec } from '../CommandSpec.ts';

/** `docker network disconnect`, as its help tells it. */
export const networkDisconnectSpec: CommandSpec = {
  path: 'network disconnect',
  aliases: [],
  usageLine: 'docker network disconnect [OPTIONS] NETWORK CONTAINER',
  summary: 'Disconnect a container from a network',
  args: { least: 2, most: 2 },
  flags: [
    {
      name: 'force',
      short: 'f',
      type: 'bool',
      usage: 'Force the container to disconnect from a network',
    },
  ],
};
