import type { CommandSpec } from '../CommandSpec.ts';

/** `docker tag`, as its help tells it. */
export const tagSpec: CommandSpec = {
  path: 'tag',
  aliases: ['image tag', 'tag'],
  usageLine: 'docker tag SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]',
  summary: 'Create a tag TARGET_IMAGE that refers to SOURCE_IMAGE',
  args: { least: 2, most: 2 },
  stopsAtArgument: true,
  flags: [],
};
