import type { CommandSpec } from '../CommandSpec.ts';

/** `docker cp`, as its help tells it. */
export const cpSpec: CommandSpec = {
  path: 'cp',
  aliases: ['container cp', 'cp'],
  usageLine:
    'docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-\n\tdocker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH',
  summary: 'Copy files/folders between a container and the local filesystem',
  description:
    "Copy files/folders between a container and the local filesystem\n\nUse '-' as the source to read a tar archive from stdin\nand extract it to a directory destination in a container.\nUse '-' as the destination to stream a tar archive of a\ncontainer source to stdout.",
  args: { least: 2, most: 2 },
  flags: [
    {
      name: 'archive',
      short: 'a',
      type: 'bool',
      usage: 'Archive mode (copy all uid/gid information)',
    },
    {
      name: 'follow-link',
      short: 'L',
      type: 'bool',
      usage: 'Always follow symbol link in SRC_PATH',
    },
    {
      name: 'quiet',
      short: 'q',
      type: 'bool',
      usage:
        'Suppress progress output during copy. Progress output is automatically suppressed if no terminal is attached',
    },
  ],
};
