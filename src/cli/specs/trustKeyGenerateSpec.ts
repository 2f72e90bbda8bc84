import type { CommandSpec } from '../CommandSpec.ts';

/** `docker trust key generate`, as its help tells it. */
export const trustKeyGenerateSpec: CommandSpec = {
  path: 'trust key generate',
  aliases: [],
  usageLine: 'docker trust key generate NAME',
  summary: 'Generate and load a signing key-pair',
  args: { least: 1, most: 1 },
  flags: [
    {
      name: 'dir',
      type: 'string',
      usage: 'Directory to generate key in, defaults to current directory',
    },
  ],
};
