import type { CommandSpec } from '../CommandSpec.ts';

/** `docker manifest push`, as its help tells it. */
export const manifestPushSpec: CommandSpec = {
  path: 'manifest push',
  aliases: [],
  usageLine: 'docker manifest push [OPTIONS] MANIFEST_LIST',
  summary: 'Push a manifest list to a repository',
  description:
    'Push a manifest list to a repository\n\nEXPERIMENTAL:\n  docker manifest push is an experimental feature.\n  Experimental features provide early access to product functionality. These\n  features may change between releases without warning, or can be removed from a\n  future release. Learn more about experimental features in our documentation:\n  https://docs.docker.com/go/experimental/',
  args: { least: 1, most: 1 },
  flags: [
    { name: 'insecure', type: 'bool', usage: 'Allow push to an insecure registry' },
    { name: 'purge', short: 'p', type: 'bool', usage: 'Remove the local manifest list after push' },
  ],
};
