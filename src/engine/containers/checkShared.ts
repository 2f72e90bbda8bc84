import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { isRunning } from './isRunning.ts';

/**
 * Refuses to start in the IPC or PID namespace of a container that is gone, does not run or does not share:
 * Moby's getIpcContainer and getPidContainer.
 * @throws EngineError 404, 409, 500
 */
export function checkShared(engine: Engine, { hostConfig }: ContainerRecord): void {
  const { IpcMode, PidMode } = hostConfig;
  const ipcDonor = donorOf(engine, IpcMode);
  if (ipcDonor) {
    const what = `can't join IPC of container ${ipcDonor.id}`;
    if (!isRunning(engine, ipcDonor)) {
      throw new EngineError(409, `${what}: container ${ipcDonor.id} is not running`);
    }
    if (ipcDonor.hostConfig.IpcMode !== 'shareable') {
      const hint = 'hint: use IpcMode:shareable for the donor container';
      throw new EngineError(500, `${what}: non-shareable IPC (${hint})`);
    }
  }
  const pidDonor = donorOf(engine, PidMode);
  if (pidDonor && !isRunning(engine, pidDonor)) {
    throw new EngineError(409, `container ${pidDonor.id} is not running`);
  }
}

function donorOf({ containers }: Engine, mode: string): ContainerRecord | null {
  return mode.startsWith('container:') ? containers.find(mode.slice('container:'.length)) : null;
}
