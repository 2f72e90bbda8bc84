import type { CommandSpec } from '../CommandSpec.ts';

/** `docker start`, as its help tells it. */
export const startSpec: CommandSpec = {
  path: 'start',
  aliases: ['container start', 'start'],
  usageLine: 'docker start [OPTIONS] CONTAINER [CONTAINER...]',
  summary: 'Start one or more stopped containers',
  args: { least: 1, most: Infinity },
  flags: [
    { name: 'attach', short: 'a', type: 'bool', usage: 'Attach STDOUT/STDERR and forward signals' },
    {
      name: 'checkpoint',
      type: 'string',
      usage: 'Restore from this checkpoint',
      needs: { experimental: true },
    },
    {
      name: 'checkpoint-dir',
      type: 'string',
      usage: 'Use a custom checkpoint storage directory',
      needs: { experimental: true },
    },
    {
      name: 'detach-keys',
      type: 'string',
      usage: 'Override the key sequence for detaching a container',
    },
    { name: 'interactive', short: 'i', type: 'bool', usage: "Attach container's STDIN" },
  ],
};
