import type { CommandSpec } from '../CommandSpec.ts';

/** `docker rm`, as its help tells it. */
export const rmSpec: CommandSpec = {
  path: 'rm',
  aliases: ['container rm', 'container remove', 'rm'],
  usageLine: 'docker rm [OPTIONS] CONTAINER [CONTAINER...]',
  summary: 'Remove one or more containers',
  args: { least: 1, most: Infinity },
  flags: [
    {
      name: 'force',
      short: 'f',
      type: 'bool',
      usage: 'Force the removal of a running container (uses SIGKILL)',
    },
    { name: 'link', short: 'l', type: 'bool', usage: 'Remove the specified link' },
    {
      name: 'volumes',
      short: 'v',
      type: 'bool',
      usage: 'Remove anonymous volumes associated with the container',
    },
  ],
};
