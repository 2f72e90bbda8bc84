import type { CommandSpec } from '../CommandSpec.ts';

/** `docker swarm unlock-key`, as its help tells it. */
export const swarmUnlockKeySpec: CommandSpec = {
  path: 'swarm unlock-key',
  aliases: [],
  usageLine: 'docker swarm unlock-key [OPTIONS]',
  summary: 'Manage the unlock key',
  args: { least: 0, most: 0 },
  flags: [
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Only display token' },
    { name: 'rotate', type: 'bool', usage: 'Rotate unlock key' },
  ],
};
