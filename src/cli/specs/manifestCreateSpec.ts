import type { CommandSpec } from '../CommandSpec.ts';

/** `docker manifest create`, as its help tells it. */
export const manifestCreateSpec: CommandSpec = {
  path: 'manifest create',
  aliases: [],
  usageLine: 'docker manifest create MANIFEST_LIST MANIFEST [MANIFEST...]',
  summary: 'Create a local manifest list for annotating and pushing to a registry',
  description:
    'Create a local manifest list for annotating and pushing to a registry\n\nEXPERIMENTAL:\n  docker manifest create is an experimental feature.\n  Experimental features provide early access to product functionality. These\n  features may change between releases without warning, or can be removed from a\n  future release. Learn more about experimental features in our documentation:\n  https://docs.docker.com/go/experimental/',
  args: { least: 2, most: Infinity },
  flags: [
    { name: 'amend', short: 'a', type: 'bool', usage: 'Amend an existing manifest list' },
    { name: 'insecure', type: 'bool', usage: 'Allow communication with an insecure registry' },
  ],
};
