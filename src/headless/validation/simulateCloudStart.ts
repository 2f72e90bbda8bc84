import { bootOnly } from './bootOnly.ts';
import type { Outcome } from './Outcome.ts';
import { TrialRun } from './TrialRun.ts';

/** V10: the guest's image over the network at the rate published for the cloud (boot-038), then its boot. */
export function simulateCloudStart(): Record<string, Outcome> {
  return {
    'EC2, Linux': { simulated: startS('ubuntu', 10.9), reason: 'noProvisioning' },
    'EC2, Windows': { simulated: startS('windows', 10.9), reason: 'noProvisioning' },
    'Azure, Windows': { simulated: startS('windows', 1.1), reason: 'imageCached' },
    'Rackspace, Linux': { simulated: startS('ubuntu', 22.5), reason: 'noProvisioning' },
    'Rackspace, Windows': { simulated: startS('windows', 22.5), reason: 'noProvisioning' },
  };
}

function startS(guestOsId: string, networkMBPerS: number): number {
  const run = new TrialRun('vm', {
    app: bootOnly,
    config: { guestOsId, vmMemoryBytes: 2 * 1024 ** 3, preloaded: false },
    host: { networkBytesPerS: networkMBPerS * 1e6 },
  });
  run.add(1);
  return run.settle().host.instances.readyMs[0] / 1000;
}
