import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { parseSignal } from './parseSignal.ts';
import { signalName } from './signalName.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

const kill = 9;

/**
 * Sends a signal to process 1 of a container that is up, as dockerd does: a paused one is thawed so that it
 * can hear it, one in its back-off is not started any more.
 */
export function signalContainer(engine: Engine, container: ContainerRecord, signal: number): void {
  const { host } = engine;
  const { config, live, row } = container;
  const status = host.statusOf(row);
  const stopSignal = config.StopSignal;
  const ends = !stopSignal || signal === kill || signal === parseSignal(stopSignal);
  if (ends) live.isRestartOff = true;
  container.isStoppedByUser = true;
  if (status === 'restarting') {
    if (live.isRestartOff) {
      host.abandonRestart(row);
      const listeners = [...live.ended];
      live.ended.clear();
      for (const told of listeners) told(container.exitCode);
    }
    return;
  }
  const isPaused = status === 'paused';
  tellContainerEvent(engine, container, 'kill', { signal: String(signal) });
  if (isPaused && signal !== kill && ends) {
    host.resume(row);
    container.sandbox?.thaw();
    tellContainerEvent(engine, container, 'unpause');
  }
  if (signal === kill) container.sandbox?.thaw();
  container.process?.signal(signalName(signal));
}
