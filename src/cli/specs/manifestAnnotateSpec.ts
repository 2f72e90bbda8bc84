import type { CommandSpec } from '../CommandSpec.ts';

/** `docker manifest annotate`, as its help tells it. */
export const manifestAnnotateSpec: CommandSpec = {
  path: 'manifest annotate',
  aliases: [],
  usageLine: 'docker manifest annotate [OPTIONS] MANIFEST_LIST MANIFEST',
  summary: 'Add additional information to a local image manifest',
  description:
    'Add additional information to a local image manifest\n\nEXPERIMENTAL:\n  docker manifest annotate is an experimental feature.\n  Experimental features provide early access to product functionality. These\n  features may change between releases without warning, or can be removed from a\n  future release. Learn more about experimental features in our documentation:\n  https://docs.docker.com/go/experimental/',
  args: { least: 2, most: 2 },
  flags: [
    { name: 'arch', type: 'string', usage: 'Set architecture' },
    { name: 'os', type: 'string', usage: 'Set operating system' },
    { name: 'os-features', type: 'stringSlice', usage: 'Set operating system feature' },
    { name: 'os-version', type: 'string', usage: 'Set operating system version' },
    { name: 'variant', type: 'string', usage: 'Set architecture variant' },
  ],
};
