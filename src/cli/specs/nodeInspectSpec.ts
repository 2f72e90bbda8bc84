import { inspectFormatUsage } from '../inspectFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker node inspect`, as its help tells it. */
export const nodeInspectSpec: CommandSpec = {
  path: 'node inspect',
  aliases: [],
  usageLine: 'docker node inspect [OPTIONS] self|NODE [NODE...]',
  summary: 'Display detailed information on one or more nodes',
  args: { least: 1, most: Infinity },
  flags: [
    { name: 'format', short: 'f', type: 'string', usage: inspectFormatUsage },
    { name: 'pretty', type: 'bool', usage: 'Print the information in a human friendly format' },
  ],
};
