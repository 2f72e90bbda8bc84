import type { CommandSpec } from '../CommandSpec.ts';

/** `docker attach`, as its help tells it. */
export const attachSpec: CommandSpec = {
  path: 'attach',
  aliases: ['container attach', 'attach'],
  usageLine: 'docker attach [OPTIONS] CONTAINER',
  summary: 'Attach local standard input, output, and error streams to a running container',
  args: { least: 1, most: 1 },
  flags: [
    {
      name: 'detach-keys',
      type: 'string',
      usage: 'Override the key sequence for detaching a container',
    },
    { name: 'no-stdin', type: 'bool', usage: 'Do not attach STDIN' },
    {
      name: 'sig-proxy',
      type: 'bool',
      usage: 'Proxy all received signals to the process',
      shownDefault: 'true',
      initial: true,
    },
  ],
};
