import { inspectFormatUsage } from '../inspectFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker secret inspect`, as its help tells it. */
export const secretInspectSpec: CommandSpec = {
  path: 'secret inspect',
  aliases: [],
  usageLine: 'docker secret inspect [OPTIONS] SECRET [SECRET...]',
  summary: 'Display detailed information on one or more secrets',
  args: { least: 1, most: Infinity },
  flags: [
    { name: 'format', short: 'f', type: 'string', usage: inspectFormatUsage },
    { name: 'pretty', type: 'bool', usage: 'Print the information in a human friendly format' },
  ],
};
