import type { CommandSpec } from '../CommandSpec.ts';

/** `docker swarm unlock`, as its help tells it. */
export const swarmUnlockSpec: CommandSpec = {
  path: 'swarm unlock',
  aliases: [],
  usageLine: 'docker swarm unlock',
  summary: 'Unlock swarm',
  args: { least: 0, most: 0 },
  flags: [],
};
