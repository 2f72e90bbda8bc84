import { inspectFormatUsage } from '../inspectFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker info`, as its help tells it. */
export const infoSpec: CommandSpec = {
  path: 'info',
  aliases: ['system info', 'info'],
  usageLine: 'docker info [OPTIONS]',
  summary: 'Display system-wide information',
  args: { least: 0, most: 0 },
  flags: [{ name: 'format', short: 'f', type: 'string', usage: inspectFormatUsage }],
};
