import type { CommandSpec } from '../CommandSpec.ts';

/** `docker node update`, as its help tells it. */
export const nodeUpdateSpec: CommandSpec = {
  path: 'node update',
  aliases: [],
  usageLine: 'docker node update [OPTIONS] NODE',
  summary: 'Update a node',
  args: { least: 1, most: 1 },
  flags: [
    {
      name: 'availability',
      type: 'string',
      usage: 'Availability of the node ("active", "pause", "drain")',
    },
    { name: 'label-add', type: 'list', usage: 'Add or update a node label ("key=value")' },
    { name: 'label-rm', type: 'list', usage: 'Remove a node label if exists' },
    { name: 'role', type: 'string', usage: 'Role of the node ("worker", "manager")' },
  ],
};
