import type { CommandSpec } from '../CommandSpec.ts';

/** `docker checkpoint rm`, as its help tells it. */
export const checkpointRmSpec: CommandSpec = {
  path: 'checkpoint rm',
  aliases: ['checkpoint rm', 'checkpoint remove'],
  usageLine: 'docker checkpoint rm [OPTIONS] CONTAINER CHECKPOINT',
  summary: 'Remove a checkpoint',
  args: { least: 2, most: 2 },
  stopsAtArgument: true,
  flags: [
    {
      name: 'checkpoint-dir',
      type: 'string',
      usage: 'Use a custom checkpoint storage directory',
      needs: { experimental: true },
    },
  ],
  needs: { experimental: true },
};
