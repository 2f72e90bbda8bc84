import type { CommandSpec } from '../CommandSpec.ts';

/** `docker import`, as its help tells it. */
export const importSpec: CommandSpec = {
  path: 'import',
  aliases: ['image import', 'import'],
  usageLine: 'docker import [OPTIONS] file|URL|- [REPOSITORY[:TAG]]',
  summary: 'Import the contents from a tarball to create a filesystem image',
  args: { least: 1, most: Infinity },
  flags: [
    {
      name: 'change',
      short: 'c',
      type: 'list',
      usage: 'Apply Dockerfile instruction to the created image',
    },
    { name: 'message', short: 'm', type: 'string', usage: 'Set commit message for imported image' },
    { name: 'platform', type: 'string', usage: 'Set platform if server is multi-platform capable' },
  ],
};
