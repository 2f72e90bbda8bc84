import type { CommandSpec } from '../CommandSpec.ts';

/** `docker volume update`, as its help tells it. */
export const volumeUpdateSpec: CommandSpec = {
  path: 'volume update',
  aliases: [],
  usageLine: 'docker volume update [OPTIONS] [VOLUME]',
  summary: 'Update a volume (cluster volumes only)',
  args: { least: 1, most: 1 },
  stopsAtArgument: true,
  flags: [
    {
      name: 'availability',
      type: 'string',
      usage: 'Cluster Volume availability ("active", "pause", "drain")',
      shownDefault: '"active"',
      initial: 'active',
      needs: { apiVersion: '1.42' },
    },
  ],
  needs: { apiVersion: '1.42' },
};
