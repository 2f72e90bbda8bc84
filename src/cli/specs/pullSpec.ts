import type { CommandSpec } from '../CommandSpec.ts';

/** `docker pull`, as its help tells it. */
export const pullSpec: CommandSpec = {
  path: 'pull',
  aliases: ['image pull', 'pull'],
  usageLine: 'docker pull [OPTIONS] NAME[:TAG|@DIGEST]',
  summary: 'Download an image from a registry',
  args: { least: 1, most: 1 },
  flags: [
    {
      name: 'all-tags',
      short: 'a',
      type: 'bool',
      usage: 'Download all tagged images in the repository',
    },
    {
      name: 'disable-content-trust',
      type: 'bool',
      usage: 'Skip image verification',
      shownDefault: 'true',
      initial: true,
    },
    { name: 'platform', type: 'string', usage: 'Set platform if server is multi-platform capable' },
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Suppress verbose output' },
  ],
};
