import { catalogue } from '../../calibration/catalogue.ts';
import { bootsInFlight } from './bootsInFlight.ts';
import type { Outcome } from './Outcome.ts';

/** V8: the unikernel on QEMU, whose VMM was set by it, and in place of Firecracker's minimal Linux. */
export function simulateUnikernelBoot(): Record<string, Outcome> {
  const { guest } = catalogue.presets.unikernel;
  return {
    QEMU: bootsInFlight('unikernel', 1, 50),
    'QEMU microvm': { simulated: null, reason: 'noPlatform' },
    Firecracker: { simulated: bootsInFlight('firecracker', 1, 50, guest), reason: 'ownClock' },
    Solo5: { simulated: null, reason: 'noPlatform' },
  };
}
