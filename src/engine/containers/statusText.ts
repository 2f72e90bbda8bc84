import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { unixMs } from '../unixMs.ts';
import { humanDuration } from '../../go/humanDuration.ts';
import type { ContainerStatus } from './statusOf.ts';

/** `Status` of `docker ps`: `Up 3 seconds (healthy)`, `Exited (0) 2 minutes ago`. */
export function statusText(
  engine: Engine,
  container: ContainerRecord,
  status: ContainerStatus,
): string {
  const { exitCode, startedMs, finishedMs, health } = container;
  if (status === 'removing') return 'Removal In Progress';
  if (status === 'dead') return 'Dead';
  const nowMs = unixMs(engine.host.clock);
  if (status === 'paused' || status === 'running') {
    const up = `Up ${humanDuration(nowMs - startedMs)}`;
    if (status === 'paused') return `${up} (Paused)`;
    if (!health) return up;
    return `${up} (${health.status === 'starting' ? 'health: starting' : health.status})`;
  }
  if (status !== 'restarting' && Number.isNaN(startedMs)) return 'Created';
  const word = status === 'restarting' ? 'Restarting' : 'Exited';
  return `${word} (${exitCode}) ${humanDuration(nowMs - finishedMs)} ago`;
}
