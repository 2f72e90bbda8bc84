import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { checkTmpfs } from '../volumes/checkTmpfs.ts';
import { checkLogger } from './checkLogger.ts';
import { checkRuntime } from './checkRuntime.ts';
import { checkShared } from './checkShared.ts';
import { checkStart } from './checkStart.ts';
import { mainProcess } from './mainProcess.ts';
import { openSandbox } from './openSandbox.ts';

/**
 * Networks, mounts and a process table for a start to come; checks that its program is there.
 * @throws EngineError, RuntimeRefusal, SpawnError
 */
export function prepareStart(engine: Engine, container: ContainerRecord): void {
  const { config, hostConfig } = container;
  checkStart(config, hostConfig);
  checkTmpfs(hostConfig.Tmpfs ?? {});
  const network = engine.networks.join(container);
  container.live.linkedEnv = engine.networks.linkedEnvOf(container);
  checkShared(engine, container);
  const sandbox = openSandbox(engine, container, network);
  checkLogger(hostConfig.LogConfig);
  checkRuntime(container);
  sandbox.check(mainProcess(container));
  engine.volumes.mounted(container);
  container.sandbox = sandbox;
}
