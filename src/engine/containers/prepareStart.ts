import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { mainProcess } from './mainProcess.ts';
import { openSandbox } from './openSandbox.ts';

/**
 * Networks, mounts and a process table for a start to come; checks that its program is there.
 * @throws EngineError, SpawnError
 */
export function prepareStart(engine: Engine, container: ContainerRecord): void {
  const network = engine.networks.join(container);
  const sandbox = openSandbox(engine, container, network);
  sandbox.check(mainProcess(container));
  engine.volumes.mounted(container);
  container.sandbox = sandbox;
}
