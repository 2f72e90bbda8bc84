import type { CommandSpec } from '../CommandSpec.ts';

/** `docker trust inspect`, as its help tells it. */
export const trustInspectSpec: CommandSpec = {
  path: 'trust inspect',
  aliases: [],
  usageLine: 'docker trust inspect IMAGE[:TAG] [IMAGE[:TAG]...]',
  summary: 'Return low-level information about keys and signatures',
  args: { least: 1, most: Infinity },
  flags: [
    { name: 'pretty', type: 'bool', usage: 'Print the information in a human friendly format' },
  ],
};
