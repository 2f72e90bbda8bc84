import { callDaemon } from '../callDaemon.ts';
import { networkDisconnectSpec } from '../specs/networkDisconnectSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Unplugs a container from a network. */
export const networkDisconnect: VerbSpec = {
  ...networkDisconnectSpec,
  async run(context, [network = '', container = ''], flags) {
    await callDaemon(context, 'POST', `/networks/${encodeURIComponent(network)}/disconnect`, {
      json: { Container: container, Force: flags.bool('force') },
    });
    return 0;
  },
};
