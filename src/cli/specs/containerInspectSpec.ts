import { inspectFormatUsage } from '../inspectFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker container inspect`, as its help tells it. */
export const containerInspectSpec: CommandSpec = {
  path: 'container inspect',
  aliases: [],
  usageLine: 'docker container inspect [OPTIONS] CONTAINER [CONTAINER...]',
  summary: 'Display detailed information on one or more containers',
  args: { least: 1, most: Infinity },
  flags: [
    { name: 'format', short: 'f', type: 'string', usage: inspectFormatUsage },
    { name: 'size', short: 's', type: 'bool', usage: 'Display total file sizes' },
  ],
};
