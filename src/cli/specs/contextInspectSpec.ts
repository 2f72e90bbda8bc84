import { inspectFormatUsage } from '../inspectFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker context inspect`, as its help tells it. */
export const contextInspectSpec: CommandSpec = {
  path: 'context inspect',
  aliases: [],
  usageLine: 'docker context inspect [OPTIONS] [CONTEXT] [CONTEXT...]',
  summary: 'Display detailed information on one or more contexts',
  args: { least: 0, most: Infinity },
  flags: [{ name: 'format', short: 'f', type: 'string', usage: inspectFormatUsage }],
};
