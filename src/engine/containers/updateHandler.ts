import { checkFields } from '../http/checkFields.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { readJson } from '../http/readJson.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import { checkResources } from './checkResources.ts';
import { checkRestartPolicy } from './checkRestartPolicy.ts';
import { hostConfigTypes } from './hostConfigTypes.ts';
import { isRunning } from './isRunning.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

const numbers = [
  'CpuShares',
  'NanoCpus',
  'BlkioWeight',
  'CpuPeriod',
  'CpuQuota',
  'CpuRealtimePeriod',
  'CpuRealtimeRuntime',
  'Memory',
  'MemoryReservation',
  'MemorySwap',
  'CpusetCpus',
  'CpusetMems',
] as const;

/** `POST /containers/{name}/update` */
export const updateHandler: Handler = (engine, call, reply) => {
  const asked = readJson<HostConfig>(call, {});
  checkFields(asked, 'UpdateConfig', hostConfigTypes);
  const container = engine.containers.find(call.params.name ?? '');
  const { hostConfig, id } = container;
  checkResources(asked, engine.host.cores);
  checkRestartPolicy(asked.RestartPolicy);
  const changed: Record<string, unknown> = { ...hostConfig };
  for (const name of numbers) if (asked[name]) changed[name] = asked[name];
  if (asked.PidsLimit) changed.PidsLimit = asked.PidsLimit > 0 ? asked.PidsLimit : null;
  const refuse = (message: string) => {
    throw new EngineError(409, `Cannot update container ${id}: ${message}`);
  };
  const { Memory = 0, MemorySwap = 0, RestartPolicy } = asked;
  if (
    Memory > 0 &&
    MemorySwap === 0 &&
    Memory > hostConfig.MemorySwap &&
    hostConfig.MemorySwap > 0
  ) {
    refuse(
      'Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time',
    );
  }
  if (RestartPolicy?.Name) {
    if (hostConfig.AutoRemove && RestartPolicy.Name !== 'no') {
      refuse('Restart policy cannot be updated because AutoRemove is enabled for the container');
    }
    changed.RestartPolicy = {
      Name: RestartPolicy.Name,
      MaximumRetryCount: RestartPolicy.MaximumRetryCount ?? 0,
    };
    if (isRunning(engine, container)) container.live.isRestartOff = false;
  }
  container.hostConfig = changed as unknown as HostConfig;
  tellContainerEvent(engine, container, 'update');
  reply.json(200, { Warnings: null });
};
