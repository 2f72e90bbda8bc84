import type { CommandSpec } from '../CommandSpec.ts';

/** `docker context create`, as its help tells it. */
export const contextCreateSpec: CommandSpec = {
  path: 'context create',
  aliases: [],
  usageLine: 'docker context create [OPTIONS] CONTEXT',
  summary: 'Create a context',
  description:
    'Create a context\n\nDocker endpoint config:\n\nNAME                DESCRIPTION\nfrom                Copy named context\'s Docker endpoint configuration\nhost                Docker endpoint on which to connect\nca                  Trust certs signed only by this CA\ncert                Path to TLS certificate file\nkey                 Path to TLS key file\nskip-tls-verify     Skip TLS certificate validation\n\nExample:\n\n$ docker context create my-context --description "some description" --docker "host=tcp://myserver:2376,ca=~/ca-file,cert=~/cert-file,key=~/key-file"',
  args: { least: 1, most: 1 },
  flags: [
    { name: 'description', type: 'string', usage: 'Description of the context' },
    {
      name: 'docker',
      type: 'stringToString',
      usage: 'set the docker endpoint',
      shownDefault: '[]',
    },
    { name: 'from', type: 'string', usage: 'create context from a named context' },
  ],
};
