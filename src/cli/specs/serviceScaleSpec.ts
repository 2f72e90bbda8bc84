import type { CommandSpec } from '../CommandSpec.ts';

/** `docker service scale`, as its help tells it. */
export const serviceScaleSpec: CommandSpec = {
  path: 'service scale',
  aliases: [],
  usageLine: 'docker service scale SERVICE=REPLICAS [SERVICE=REPLICAS...]',
  summary: 'Scale one or multiple replicated services',
  args: { least: 1, most: Infinity },
  flags: [
    {
      name: 'detach',
      short: 'd',
      type: 'bool',
      usage: 'Exit immediately instead of waiting for the service to converge',
    },
  ],
};
