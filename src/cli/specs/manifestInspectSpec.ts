import type { CommandSpec } from '../CommandSpec.ts';

/** `docker manifest inspect`, as its help tells it. */
export const manifestInspectSpec: CommandSpec = {
  path: 'manifest inspect',
  aliases: [],
  usageLine: 'docker manifest inspect [OPTIONS] [MANIFEST_LIST] MANIFEST',
  summary: 'Display an image manifest, or manifest list',
  description:
    'Display an image manifest, or manifest list\n\nEXPERIMENTAL:\n  docker manifest inspect is an experimental feature.\n  Experimental features provide early access to product functionality. These\n  features may change between releases without warning, or can be removed from a\n  future release. Learn more about experimental features in our documentation:\n  https://docs.docker.com/go/experimental/',
  args: { least: 1, most: 2 },
  flags: [
    { name: 'insecure', type: 'bool', usage: 'Allow communication with an insecure registry' },
    {
      name: 'verbose',
      short: 'v',
      type: 'bool',
      usage: 'Output additional info including layers and platform',
    },
  ],
};
