import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { unixMs } from '../unixMs.ts';
import { endLog } from './endLog.ts';
import { isRunning } from './isRunning.ts';
import { removeContainer } from './removeContainer.ts';
import { restartsAfter } from './restartsAfter.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

/**
 * Process 1 has ended: its restart policy decides what comes next. The host may have taken it down itself,
 * then it is down there already.
 * @param isOom whether the host's kernel has killed it: that counts as an end of its own, as its policy sees it
 * @returns whether it is to be started again
 */
export function endContainer(
  engine: Engine,
  container: ContainerRecord,
  exitCode: number,
  isOom = false,
): boolean {
  const { live, sandbox } = container;
  if (!live.isUp) return false;
  live.isUp = false;
  const isUp = isRunning(engine, container);
  const restarts = (isUp || isOom) && restartsAfter(container, exitCode);
  container.process = null;
  container.sandbox = null;
  container.hostPid = 0;
  container.exitCode = exitCode;
  container.finishedMs = unixMs(engine.host.clock);
  sandbox?.killAll();
  endLog(engine, container);
  live.stopHealth?.();
  live.stopHealth = null;
  engine.host.resizeWritable(container.row, container.files.writtenBytes);
  if (restarts) container.restartCount += 1;
  if (isUp) engine.host.exited(container.row, exitCode, restarts);
  tellContainerEvent(engine, container, 'die', { exitCode: String(exitCode) });
  engine.networks.leave(container);
  engine.volumes.unmounted(container);
  const listeners = [...live.ended];
  live.ended.clear();
  if (container.hostConfig.AutoRemove && !restarts && !live.isKept) {
    removeContainer(engine, container, true);
  }
  for (const told of listeners) told(exitCode);
  return restarts;
}
