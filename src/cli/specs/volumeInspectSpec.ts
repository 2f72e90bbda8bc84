import { inspectFormatUsage } from '../inspectFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker volume inspect`, as its help tells it. */
export const volumeInspectSpec: CommandSpec = {
  path: 'volume inspect',
  aliases: [],
  usageLine: 'docker volume inspect [OPTIONS] VOLUME [VOLUME...]',
  summary: 'Display detailed information on one or more volumes',
  args: { least: 1, most: Infinity },
  flags: [{ name: 'format', short: 'f', type: 'string', usage: inspectFormatUsage }],
};
