import { inspectFormatUsage } from '../inspectFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker network inspect`, as its help tells it. */
export const networkInspectSpec: CommandSpec = {
  path: 'network inspect',
  aliases: [],
  usageLine: 'docker network inspect [OPTIONS] NETWORK [NETWORK...]',
  summary: 'Display detailed information on one or more networks',
  args: { least: 1, most: Infinity },
  flags: [
    { name: 'format', short: 'f', type: 'string', usage: inspectFormatUsage },
    { name: 'verbose', short: 'v', type: 'bool', usage: 'Verbose output for diagnostics' },
  ],
};
