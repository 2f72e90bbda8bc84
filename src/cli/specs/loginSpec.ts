import type { CommandSpec } from '../CommandSpec.ts';

/** `docker login`, as its help tells it. */
export const loginSpec: CommandSpec = {
  path: 'login',
  aliases: [],
  usageLine: 'docker login [OPTIONS] [SERVER]',
  summary: 'Authenticate to a registry',
  description: 'Authenticate to a registry.\nDefaults to Docker Hub if no server is specified.',
  args: { least: 0, most: 1 },
  flags: [
    {
      name: 'password',
      short: 'p',
      type: 'string',
      usage: 'Password or Personal Access Token (PAT)',
    },
    {
      name: 'password-stdin',
      type: 'bool',
      usage: 'Take the Password or Personal Access Token (PAT) from stdin',
    },
    { name: 'username', short: 'u', type: 'string', usage: 'Username' },
  ],
};
