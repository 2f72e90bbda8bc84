import type { CommandSpec } from '../CommandSpec.ts';

/** `docker checkpoint ls`, as its help tells it. */
export const checkpointLsSpec: CommandSpec = {
  path: 'checkpoint ls',
  aliases: ['checkpoint ls', 'checkpoint list'],
  usageLine: 'docker checkpoint ls [OPTIONS] CONTAINER',
  summary: 'List checkpoints for a container',
  args: { least: 1, most: 1 },
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
