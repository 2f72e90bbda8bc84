import { inspectFormatUsage } from '../inspectFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker service inspect`, as its help tells it. */
export const serviceInspectSpec: CommandSpec = {
  path: 'service inspect',
  aliases: [],
  usageLine: 'docker service inspect [OPTIONS] SERVICE [SERVICE...]',
  summary: 'Display detailed information on one or more services',
  args: { least: 1, most: Infinity },
  flags: [
    { name: 'format', short: 'f', type: 'string', usage: inspectFormatUsage },
    { name: 'pretty', type: 'bool', usage: 'Print the information in a human friendly format' },
  ],
};
