import type { CommandSpec } from '../CommandSpec.ts';

/** `docker commit`, as its help tells it. */
export const commitSpec: CommandSpec = {
  path: 'commit',
  aliases: ['container commit', 'commit'],
  usageLine: 'docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]',
  summary: "Create a new image from a container's changes",
  args: { least: 1, most: 2 },
  stopsAtArgument: true,
  flags: [
    {
      name: 'author',
      short: 'a',
      type: 'string',
      usage: 'Author (e.g., "John Hannibal Smith <hannibal@a-team.com>")',
    },
    {
      name: 'change',
      short: 'c',
      type: 'list',
      usage: 'Apply Dockerfile instruction to the created image',
    },
    { name: 'message', short: 'm', type: 'string', usage: 'Commit message' },
    {
      name: 'pause',
      short: 'p',
      type: 'bool',
      usage: 'Pause container during commit',
      shownDefault: 'true',
      initial: true,
    },
  ],
};
