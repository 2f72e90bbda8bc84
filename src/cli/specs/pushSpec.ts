import type { CommandSpec } from '../CommandSpec.ts';

/** `docker push`, as its help tells it. */
export const pushSpec: CommandSpec = {
  path: 'push',
  aliases: ['image push', 'push'],
  usageLine: 'docker push [OPTIONS] NAME[:TAG]',
  summary: 'Upload an image to a registry',
  args: { least: 1, most: 1 },
  flags: [
    {
      name: 'all-tags',
      short: 'a',
      type: 'bool',
      usage: 'Push all tags of an image to the repository',
    },
    {
      name: 'disable-content-trust',
      type: 'bool',
      usage: 'Skip image signing',
      shownDefault: 'true',
      initial: true,
    },
    {
      name: 'platform',
      type: 'string',
      usage:
        "Push a platform-specific manifest as a single-platform image to the registry.\nImage index won't be pushed, meaning that other manifests, including attestations won't be preserved.\n'os[/arch[/variant]]': Explicit platform (eg. linux/amd64)",
      needs: { apiVersion: '1.46' },
    },
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Suppress verbose output' },
  ],
};
