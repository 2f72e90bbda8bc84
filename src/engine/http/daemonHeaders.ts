import { dockerVersion } from '../dockerVersion.ts';

/** What the daemon says of itself in every answer of a route, even to a client it cannot talk to. */
export const daemonHeaders: Readonly<Record<string, string>> = {
  'Api-Version': '1.41',
  Ostype: 'linux',
  Server: `Docker/${dockerVersion} (linux)`,
};
