import { inspectFormatUsage } from '../inspectFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker plugin inspect`, as its help tells it. */
export const pluginInspectSpec: CommandSpec = {
  path: 'plugin inspect',
  aliases: [],
  usageLine: 'docker plugin inspect [OPTIONS] PLUGIN [PLUGIN...]',
  summary: 'Display detailed information on one or more plugins',
  args: { least: 1, most: Infinity },
  flags: [{ name: 'format', short: 'f', type: 'string', usage: inspectFormatUsage }],
};
