import type { CommandSpec } from '../CommandSpec.ts';

/** `docker stack config`, as its help tells it. */
export const stackConfigSpec: CommandSpec = {
  path: 'stack config',
  aliases: [],
  usageLine: 'docker stack config [OPTIONS]',
  summary: 'Outputs the final config file, after doing merges and interpolations',
  args: { least: 0, most: 0 },
  flags: [
    {
      name: 'compose-file',
      short: 'c',
      type: 'stringSlice',
      usage: 'Path to a Compose file, or "-" to read from stdin',
    },
    {
      name: 'skip-interpolation',
      type: 'bool',
      usage: 'Skip interpolation and output only merged config',
    },
  ],
};
