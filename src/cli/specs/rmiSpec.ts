import type { CommandSpec } from '../CommandSpec.ts';

/** `docker rmi`, as its help tells it. */
export const rmiSpec: CommandSpec = {
  path: 'rmi',
  aliases: ['image rm', 'image remove', 'rmi'],
  usageLine: 'docker rmi [OPTIONS] IMAGE [IMAGE...]',
  summary: 'Remove one or more images',
  args: { least: 1, most: Infinity },
  flags: [
    { name: 'force', short: 'f', type: 'bool', usage: 'Force removal of the image' },
    { name: 'no-prune', type: 'bool', usage: 'Do not delete untagged parents' },
    {
      name: 'platform',
      type: 'stringSlice',
      usage:
        'Remove only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")',
      needs: { apiVersion: '1.50' },
    },
  ],
};
