import type { CommandSpec } from '../CommandSpec.ts';

/** `docker trust sign`, as its help tells it. */
export const trustSignSpec: CommandSpec = {
  path: 'trust sign',
  aliases: [],
  usageLine: 'docker trust sign IMAGE:TAG',
  summary: 'Sign an image',
  args: { least: 1, most: 1 },
  flags: [{ name: 'local', type: 'bool', usage: 'Sign a locally tagged image' }],
};
