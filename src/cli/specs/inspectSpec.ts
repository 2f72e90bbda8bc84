import { inspectFormatUsage } from '../inspectFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker inspect`, as its help tells it. */
export const inspectSpec: CommandSpec = {
  path: 'inspect',
  aliases: [],
  usageLine: 'docker inspect [OPTIONS] NAME|ID [NAME|ID...]',
  summary: 'Return low-level information on Docker objects',
  args: { least: 1, most: Infinity },
  flags: [
    { name: 'format', short: 'f', type: 'string', usage: inspectFormatUsage },
    {
      name: 'size',
      short: 's',
      type: 'bool',
      usage: 'Display total file sizes if the type is container',
    },
    { name: 'type', type: 'string', usage: 'Only inspect objects of the given type' },
  ],
};
