import type { CommandSpec } from '../CommandSpec.ts';

/** `docker save`, as its help tells it. */
export const saveSpec: CommandSpec = {
  path: 'save',
  aliases: ['image save', 'save'],
  usageLine: 'docker save [OPTIONS] IMAGE [IMAGE...]',
  summary: 'Save one or more images to a tar archive (streamed to STDOUT by default)',
  args: { least: 1, most: Infinity },
  flags: [
    { name: 'output', short: 'o', type: 'string', usage: 'Write to a file, instead of STDOUT' },
    {
      name: 'platform',
      type: 'string',
      usage:
        'Save only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")',
      needs: { apiVersion: '1.48' },
    },
  ],
};
