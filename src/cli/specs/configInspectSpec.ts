import { inspectFormatUsage } from '../inspectFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker config inspect`, as its help tells it. */
export const configInspectSpec: CommandSpec = {
  path: 'config inspect',
  aliases: [],
  usageLine: 'docker config inspect [OPTIONS] CONFIG [CONFIG...]',
  summary: 'Display detailed information on one or more configs',
  args: { least: 1, most: Infinity },
  flags: [
    { name: 'format', short: 'f', type: 'string', usage: inspectFormatUsage },
    { name: 'pretty', type: 'bool', usage: 'Print the information in a human friendly format' },
  ],
};
