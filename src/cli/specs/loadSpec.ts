import type { CommandSpec } from '../CommandSpec.ts';

/** `docker load`, as its help tells it. */
export const loadSpec: CommandSpec = {
  path: 'load',
  aliases: ['image load', 'load'],
  usageLine: 'docker load [OPTIONS]',
  summary: 'Load an image from a tar archive or STDIN',
  args: { least: 0, most: 0 },
  flags: [
    {
      name: 'input',
      short: 'i',
      type: 'string',
      usage: 'Read from tar archive file, instead of STDIN',
    },
    {
      name: 'platform',
      type: 'string',
      usage:
        'Load only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")',
      needs: { apiVersion: '1.48' },
    },
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Suppress the load output' },
  ],
};
