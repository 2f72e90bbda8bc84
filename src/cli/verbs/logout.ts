import { logoutSpec } from '../specs/logoutSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const hub = 'https://index.docker.io/v1/';

/** Forgets the credentials for a registry; there are never any. */
export const logout: VerbSpec = {
  ...logoutSpec,
  run(context, [server = '']) {
    const address = server || hub;
    context.io.write(1, `Removing login credentials for ${address}\n`);
    return Promise.resolve(0);
  },
};
