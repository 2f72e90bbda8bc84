import type { CommandSpec } from '../CommandSpec.ts';

/** `docker trust signer add`, as its help tells it. */
export const trustSignerAddSpec: CommandSpec = {
  path: 'trust signer add',
  aliases: [],
  usageLine: 'docker trust signer add OPTIONS NAME REPOSITORY [REPOSITORY...] ',
  summary: 'Add a signer',
  args: { least: 2, most: Infinity },
  flags: [{ name: 'key', type: 'list', usage: "Path to the signer's public key file" }],
};
