import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { launchContainer } from './launchContainer.ts';

/** Moby's restart manager: it waits twice as long each time, unless the last run was a good one. */
const firstDelayMs = 100;
const longestDelayMs = 60_000;
const goodRunMs = 10_000;

/** Starts a container again that its host has killed, after the wait its restart policy prescribes. */
export function reviveContainer(engine: Engine, container: ContainerRecord): void {
  const { live } = container;
  const ranMs = container.finishedMs - container.startedMs;
  const isFirst = live.backoffMs === 0 || ranMs >= goodRunMs;
  live.backoffMs = isFirst ? firstDelayMs : Math.min(longestDelayMs, live.backoffMs * 2);
  engine.host.clock.after(live.backoffMs, () => {
    const isGone = engine.containers.lookUp(container.id) !== container || live.isRemoving;
    if (isGone || live.isUp || live.isStarting || live.isRestartOff) return;
    const onStarted = () => undefined;
    launchContainer(engine, container, onStarted, ({ message }) => {
      // Killed again before it ran: real ones come so far, and then meet the same end.
      if (!message.includes('oom.')) return;
      container.restartCount += 1;
      reviveContainer(engine, container);
    });
  });
}
