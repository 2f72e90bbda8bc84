import { catalogue } from '../../calibration/catalogue.ts';
import type { App } from '../../world/App.ts';
import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import type { Platform } from '../../world/Platform.ts';
import { bootOnly } from './bootOnly.ts';
import type { Outcome } from './Outcome.ts';
import { TrialRun } from './TrialRun.ts';

const count = 50;

/**
 * V11: what 50 containers take of a host, each. Idle ones run a process with nothing in it. Of the published
 * node app only its size under runc is known: it stands for the app, and what gVisor adds is predicted.
 */
export function simulateSandboxDensity(): Record<string, Outcome> {
  const idleMB = perContainerMB('container', bootOnly);
  const hello = catalogue.apps.find((app) => app.id === 'hello') ?? bootOnly;
  const node: App = {
    ...bootOnly,
    id: 'published-node',
    appMemoryBytes: Math.round(nodeUnderRuncBytes - idleMB * 1e6),
  };
  return {
    'runc, idle': perContainerMB('container', hello),
    'gVisor, idle': perContainerMB('gvisor', hello),
    'runc, node': perContainerMB('container', node),
    'gVisor, node': { simulated: perContainerMB('gvisor', node), reason: 'sandboxGrows' },
  };
}

/** The published node app under runc (memory-018): the row that serves calibration. */
const nodeUnderRuncBytes = 76_709_888;

function perContainerMB(platform: Platform, app: App): number {
  const run = new TrialRun(platform, { app, host: { memoryBytes: 64 * 1024 ** 3 } });
  const freeBytes = run.host.memoryBytes[memoryKindIndex.free];
  run.add(count);
  return (freeBytes - run.settle().host.memoryBytes[memoryKindIndex.free]) / count / 1e6;
}
