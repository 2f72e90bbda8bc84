import { inspectFormatUsage } from '../inspectFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker version`, as its help tells it. */
export const versionSpec: CommandSpec = {
  path: 'version',
  aliases: [],
  usageLine: 'docker version [OPTIONS]',
  summary: 'Show the Docker version information',
  args: { least: 0, most: 0 },
  flags: [{ name: 'format', short: 'f', type: 'string', usage: inspectFormatUsage }],
};
