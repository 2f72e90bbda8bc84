import type { CommandSpec } from '../CommandSpec.ts';

/** `docker kill`, as its help tells it. */
export const killSpec: CommandSpec = {
  path: 'kill',
  aliases: ['container kill', 'kill'],
  usageLine: 'docker kill [OPTIONS] CONTAINER [CONTAINER...]',
  summary: 'Kill one or more running containers',
  args: { least: 1, most: Infinity },
  flags: [{ name: 'signal', short: 's', type: 'string', usage: 'Signal to send to the container' }],
};
