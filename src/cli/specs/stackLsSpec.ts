import { tableFormatUsage } from '../tableFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker stack ls`, as its help tells it. */
export const stackLsSpec: CommandSpec = {
  path: 'stack ls',
  aliases: ['stack ls', 'stack list'],
  usageLine: 'docker stack ls [OPTIONS]',
  summary: 'List stacks',
  args: { least: 0, most: 0 },
  flags: [{ name: 'format', type: 'string', usage: tableFormatUsage }],
};
