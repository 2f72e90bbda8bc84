import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { adoptContainer } from './adoptContainer.ts';
import { endContainer } from './endContainer.ts';
import { prepareStart } from './prepareStart.ts';
import { removeContainer } from './removeContainer.ts';
import { reviveContainer } from './reviveContainer.ts';
import { runContainer } from './runContainer.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

/** Keeps the daemon's records true to what happens to instances without it: buttons of the page, kills, power cuts. */
export function followHost(engine: Engine): void {
  const { host, containers } = engine;
  host.onForeign((row, app) => adoptContainer(engine, row, app));
  host.onTakenDown((row, exitCode, isOom) => {
    const container = containers.byRow(row);
    if (!container) return;
    if (isOom) {
      container.isOomKilled = true;
      tellContainerEvent(engine, container, 'oom');
    }
    // Whoever presses stop or kill means it; the kernel did not ask.
    const comesBack = endContainer(engine, container, exitCode, isOom);
    if (isOom && comesBack) reviveContainer(engine, container);
  });
  host.onChanged((row, status) => {
    const container = containers.byRow(row);
    if (!container) return;
    if (status === 'paused') {
      container.sandbox?.freeze();
      tellContainerEvent(engine, container, 'pause');
    } else if (status === 'running' && container.live.isUp) {
      container.sandbox?.thaw();
      tellContainerEvent(engine, container, 'unpause');
    } else if (status === 'running') runForeign(engine, container);
    else if (status === 'removing' || status === 'removed')
      removeContainer(engine, container, true);
  });
}

/** Someone else started it. Where its program cannot run here, its host's costs are all there is of it. */
function runForeign(engine: Engine, container: ContainerRecord): void {
  try {
    prepareStart(engine, container);
    runContainer(engine, container);
  } catch {
    container.live.isUp = true;
    container.startedMs = engine.host.clock.epochMs + engine.host.clock.nowMs;
    container.hostPid = engine.newPid();
    tellContainerEvent(engine, container, 'start');
  }
}
