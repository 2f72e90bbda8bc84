import { restartDelayMs } from '../../simulation/restartDelayMs.ts';
import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { launchContainer } from './launchContainer.ts';

/** Starts a container again that its host has killed, after the wait its restart policy prescribes. */
export function reviveContainer(engine: Engine, container: ContainerRecord): void {
  const { live } = container;
  live.backoffMs = restartDelayMs(live.backoffMs, container.finishedMs - container.startedMs);
  engine.host.clock.after(live.backoffMs, () => {
    const isGone = engine.containers.lookUp(container.id) !== container || live.isRemoving;
    if (isGone || live.isUp || live.isStarting || live.isRestartOff) return;
    const onStarted = () => undefined;
    launchContainer(engine, container, onStarted, (_, refusal) => {
      // Killed again before it ran: real ones come so far, and then meet the same end.
      if (!refusal?.code.startsWith('oom.')) return;
      container.restartCount += 1;
      reviveContainer(engine, container);
    });
  });
}
