import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { unixMs } from '../unixMs.ts';
import { goDuration } from './goDuration.ts';
import type { ContainerStatus } from './statusOf.ts';

/** `Status` of `docker ps`: `Up 3 seconds (healthy)`, `Exited (0) 2 minutes ago`. */
export function statusText(
  engine: Engine,
  container: ContainerRecord,
  status: ContainerStatus,
): string {
  const { exitCode, startedMs, finishedMs, health } = container;
  const nowMs = unixMs(engine.host.clock);
  const upFor = () => goDuration(nowMs - startedMs);
  const ago = () => `${goDuration(nowMs - finishedMs)} ago`;
  if (status === 'paused') return `Up ${upFor()} (Paused)`;
  if (status === 'restarting') return `Restarting (${exitCode}) ${ago()}`;
  if (status === 'running') {
    if (!health) return `Up ${upFor()}`;
    return `Up ${upFor()} (${health.status === 'starting' ? 'health: starting' : health.status})`;
  }
  if (status === 'removing') return 'Removal In Progress';
  if (status === 'dead') return 'Dead';
  return Number.isNaN(startedMs) ? 'Created' : `Exited (${exitCode}) ${ago()}`;
}
