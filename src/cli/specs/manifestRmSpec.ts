import type { CommandSpec } from '../CommandSpec.ts';

/** `docker manifest rm`, as its help tells it. */
export const manifestRmSpec: CommandSpec = {
  path: 'manifest rm',
  aliases: [],
  usageLine: 'docker manifest rm MANIFEST_LIST [MANIFEST_LIST...]',
  summary: 'Delete one or more manifest lists from local storage',
  description:
    'Delete one or more manifest lists from local storage\n\nEXPERIMENTAL:\n  docker manifest rm is an experimental feature.\n  Experimental features provide early access to product functionality. These\n  features may change between releases without warning, or can be removed from a\n  future release. Learn more about experimental features in our documentation:\n  https://docs.docker.com/go/experimental/',
  args: { least: 1, most: Infinity },
  flags: [],
};
