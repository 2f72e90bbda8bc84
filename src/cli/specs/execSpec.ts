import type { CommandSpec } from '../CommandSpec.ts';

/** `docker exec`, as its help tells it. */
export const execSpec: CommandSpec = {
  path: 'exec',
  aliases: ['container exec', 'exec'],
  usageLine: 'docker exec [OPTIONS] CONTAINER COMMAND [ARG...]',
  summary: 'Execute a command in a running container',
  args: { least: 2, most: Infinity },
  stopsAtArgument: true,
  flags: [
    {
      name: 'detach',
      short: 'd',
      type: 'bool',
      usage: 'Detached mode: run command in the background',
    },
    {
      name: 'detach-keys',
      type: 'string',
      usage: 'Override the key sequence for detaching a container',
    },
    { name: 'env', short: 'e', type: 'list', usage: 'Set environment variables' },
    { name: 'env-file', type: 'list', usage: 'Read in a file of environment variables' },
    {
      name: 'interactive',
      short: 'i',
      type: 'bool',
      usage: 'Keep STDIN open even if not attached',
    },
    { name: 'privileged', type: 'bool', usage: 'Give extended privileges to the command' },
    { name: 'tty', short: 't', type: 'bool', usage: 'Allocate a pseudo-TTY' },
    {
      name: 'user',
      short: 'u',
      type: 'string',
      usage: 'Username or UID (format: "<name|uid>[:<group|gid>]")',
    },
    {
      name: 'workdir',
      short: 'w',
      type: 'string',
      usage: 'Working directory inside the container',
    },
  ],
};
