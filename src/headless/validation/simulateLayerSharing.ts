import { catalogue } from '../../calibration/catalogue.ts';
import { bootOnly } from './bootOnly.ts';
import type { Outcome } from './Outcome.ts';
import { TrialRun } from './TrialRun.ts';

/** V12: what crosses the network while images are pulled, one after the other. */
export function simulateLayerSharing(): Record<string, Outcome> {
  const all = catalogue.images.map((image) => image.ref);
  const [node, python] = pulledBytes(['node:22-bookworm', 'python:3.12-bookworm']);
  return {
    'node:22-bookworm first': node,
    'then python:3.12-bookworm': python,
    'all 27 images on one host': sum(pulledBytes(all)),
    'all 27 images on a host each': sum(all.flatMap((ref) => pulledBytes([ref]))),
  };
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

/** Bytes per pull on one host: the busy link, added up between events. */
function pulledBytes(imageRefs: readonly string[]): number[] {
  const { simulation, host } = new TrialRun('container', { app: bootOnly });
  return imageRefs.map((imageRef) => {
    simulation.dispatch({ type: 'image.pull', hostId: 'container', imageRef });
    let bytes = 0;
    while (simulation.nextEventMs < Infinity) {
      const fromMs = simulation.clockMs;
      const bytesPerS = host.networkBusyBytesPerS;
      simulation.advanceTo(simulation.nextEventMs);
      bytes += (bytesPerS * (simulation.clockMs - fromMs)) / 1000;
    }
    return Math.round(bytes);
  });
}
