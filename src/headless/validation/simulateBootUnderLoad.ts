import { bootsInFlight } from './bootsInFlight.ts';
import type { Outcome } from './Outcome.ts';

/** V1, from the presets of one VM alone. */
export function simulateBootUnderLoad(): Record<string, Outcome> {
  const fc = (inFlight: number): number => bootsInFlight('firecracker', inFlight);
  const chv = (inFlight: number): number => bootsInFlight('cloudHypervisor', inFlight);
  const qemu = (inFlight: number): number => bootsInFlight('minimal', inFlight);
  return {
    'Firecracker, 1 in flight': fc(1),
    'Cloud Hypervisor, 1 in flight': chv(1),
    'QEMU + qboot, 1 in flight': qemu(1),
    'Firecracker, 10 in flight': fc(10),
    'Cloud Hypervisor, 10 in flight': { simulated: chv(10), reason: 'fasterInGroups' },
    'QEMU + qboot, 10 in flight': qemu(10),
    'Firecracker, 50 in flight': { simulated: fc(50), reason: 'launcherContention' },
    'Cloud Hypervisor, 50 in flight': { simulated: chv(50), reason: 'launcherContention' },
    'QEMU + qboot, 50 in flight': qemu(50),
    'Firecracker, 100 in flight': fc(100),
    'Cloud Hypervisor, 100 in flight': { simulated: chv(100), reason: 'workNotPublished' },
    'QEMU + qboot, 100 in flight': { simulated: qemu(100), reason: 'workNotPublished' },
  };
}
