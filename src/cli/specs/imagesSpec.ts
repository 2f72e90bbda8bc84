import { tableFormatUsage } from '../tableFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker images`, as its help tells it. */
export const imagesSpec: CommandSpec = {
  path: 'images',
  aliases: ['image ls', 'image list', 'images'],
  usageLine: 'docker images [OPTIONS] [REPOSITORY[:TAG]]',
  summary: 'List images',
  args: { least: 0, most: 1 },
  flags: [
    {
      name: 'all',
      short: 'a',
      type: 'bool',
      usage: 'Show all images (default hides intermediate images)',
    },
    { name: 'digests', type: 'bool', usage: 'Show digests' },
    {
      name: 'filter',
      short: 'f',
      type: 'filter',
      usage: 'Filter output based on conditions provided',
    },
    { name: 'format', type: 'string', usage: tableFormatUsage },
    { name: 'no-trunc', type: 'bool', usage: "Don't truncate output" },
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Only show image IDs' },
    {
      name: 'tree',
      type: 'bool',
      usage: 'List multi-platform images as a tree (EXPERIMENTAL)',
      needs: { apiVersion: '1.47' },
    },
  ],
};
