import type { CommandSpec } from '../CommandSpec.ts';

/** `docker checkpoint create`, as its help tells it. */
export const checkpointCreateSpec: CommandSpec = {
  path: 'checkpoint create',
  aliases: [],
  usageLine: 'docker checkpoint create [OPTIONS] CONTAINER CHECKPOINT',
  summary: 'Create a checkpoint from a running container',
  args: { least: 2, most: 2 },
  stopsAtArgument: true,
  flags: [
    {
      name: 'checkpoint-dir',
      type: 'string',
      usage: 'Use a custom checkpoint storage directory',
      needs: { experimental: true },
    },
    {
      name: 'leave-running',
      type: 'bool',
      usage: 'Leave the container running after checkpoint',
      needs: { experimental: true },
    },
  ],
  needs: { experimental: true },
};
