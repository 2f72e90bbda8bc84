import { apiVersions } from '../apiVersions.ts';
import { dockerVersion } from '../dockerVersion.ts';

/** What the daemon says of itself in every answer of a route, even to a client it cannot talk to. */
export const daemonHeaders: Readonly<Record<string, string>> = {
  'Api-Version': apiVersions.newest,
  Ostype: 'linux',
  Server: `Docker/${dockerVersion} (linux)`,
};
