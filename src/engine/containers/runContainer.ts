import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { unixMs } from '../unixMs.ts';
import { endContainer } from './endContainer.ts';
import { mainProcess } from './mainProcess.ts';
import { startHealth } from './startHealth.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';
import { writeLog } from './writeLog.ts';

/** Lets process 1 of a prepared container run. @throws SpawnError */
export function runContainer(engine: Engine, container: ContainerRecord): void {
  const { sandbox, live } = container;
  if (!sandbox) throw new Error(`Container ${container.id} was not prepared.`);
  const process = sandbox.run(mainProcess(container));
  container.process = process;
  live.isUp = true;
  container.hostPid = engine.newPid();
  container.startedMs = unixMs(engine.host.clock);
  container.startProblem = '';
  container.isOomKilled = false;
  container.exitCode = 0;
  process.onOutput((fd, bytes) => {
    writeLog(engine, container, fd, bytes);
    for (const listen of [...live.output]) listen(fd, bytes);
  });
  for (const bytes of live.early.splice(0)) process.write(bytes);
  if (live.isInputOver) process.closeStdin();
  live.isInputOver = false;
  if (container.config.Tty) process.resize(live.columns, live.rows);
  tellContainerEvent(engine, container, 'start');
  startHealth(engine, container);
  process.onExit((exitCode) => endContainer(engine, container, exitCode));
}
