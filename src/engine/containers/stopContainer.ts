import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { parseSignal } from './parseSignal.ts';
import { signalContainer } from './signalContainer.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';
import { whenEnded } from './whenEnded.ts';

const usualSeconds = 10;
const kill = 9;

/** `docker stop`: the stop signal, a grace period, then SIGKILL. @param seconds null for the container's own, negative for ever */
export function stopContainer(
  engine: Engine,
  container: ContainerRecord,
  seconds: number | null,
  onStopped: () => void,
): void {
  const { config, row } = container;
  const graceSeconds = seconds ?? config.StopTimeout ?? usualSeconds;
  const finish = () => {
    tellContainerEvent(engine, container, 'stop');
    onStopped();
  };
  signalContainer(engine, container, parseSignal(config.StopSignal ?? 'TERM'));
  if (engine.host.statusOf(row) === 'exited') {
    finish();
    return;
  }
  let stopTimer = () => {};
  whenEnded(container, () => {
    stopTimer();
    finish();
  });
  if (graceSeconds < 0) return;
  stopTimer = engine.host.clock.after(graceSeconds * 1000, () => {
    signalContainer(engine, container, kill);
  });
}
