import { checkContentType } from '../http/checkContentType.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { go } from '../json/go.ts';
import { readBody } from '../json/readBody.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { Resources } from '../state/Resources.ts';
import { checkResources } from './checkResources.ts';
import { checkRestartPolicy } from './checkRestartPolicy.ts';
import { isRunning } from './isRunning.ts';
import { resourceFields } from './resourceFields.ts';
import { restartPolicyShape } from './restartPolicyShape.ts';
import { resourceWarnings } from './resourceWarnings.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

/** What of a container's limits can be changed while it is there. */
const changeable = [
  'CpuShares',
  'NanoCpus',
  'CpuPeriod',
  'CpuQuota',
  'CpuRealtimePeriod',
  'CpuRealtimeRuntime',
  'Memory',
  'MemoryReservation',
  'MemorySwap',
  'CpusetCpus',
  'CpusetMems',
  'KernelMemory',
] as const;

/** What of it does not go with what the container has already, in dockerd's words and order; null when all does. */
function conflictOf(asked: Partial<HostConfig>, kept: HostConfig): string | null {
  const sets = (config: Partial<HostConfig>, name: 'CpuPeriod' | 'CpuQuota' | 'NanoCpus') =>
    (config[name] ?? 0) > 0;
  const pairs = [
    ['NanoCpus', 'CpuPeriod', 'Nano CPUs cannot be updated as CPU Period'],
    ['NanoCpus', 'CpuQuota', 'Nano CPUs cannot be updated as CPU Quota'],
    ['CpuPeriod', 'NanoCpus', 'CPU Period cannot be updated as NanoCPUs'],
    ['CpuQuota', 'NanoCpus', 'CPU Quota cannot be updated as NanoCPUs'],
  ] as const;
  const pair = pairs.find(([wished, has]) => sets(asked, wished) && sets(kept, has));
  if (pair) return `Conflicting options: ${pair[2]} has already been set`;
  // A container without a limit has a swap limit of 0: any memory limit is above it.
  if (!asked.MemorySwap && (asked.Memory ?? 0) > kept.MemorySwap) {
    return 'Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time';
  }
  const { Name = '' } = asked.RestartPolicy ?? {};
  if (kept.AutoRemove && Name !== '' && Name !== 'no') {
    return 'Restart policy cannot be updated because AutoRemove is enabled for the container';
  }
  return null;
}

const shape = go.struct('container.UpdateConfig', {
  ...resourceFields,
  RestartPolicy: restartPolicyShape,
});

/** `POST /containers/{name}/update` */
export const updateHandler: Handler = (engine, call, reply) => {
  checkContentType(call);
  const asked = readBody<HostConfig>(call, shape, 500);
  const container = engine.containers.find(call.params.name ?? '');
  const { hostConfig, id } = container;
  checkResources(asked, engine.host.cores, true);
  checkRestartPolicy(asked.RestartPolicy);
  const conflict = conflictOf(asked, hostConfig);
  if (conflict) throw new EngineError(409, `Cannot update container ${id}: ${conflict}`);
  const limits = changeable.filter((name) => asked[name]).map((name) => [name, asked[name]]);
  const { RestartPolicy, PidsLimit } = asked;
  container.hostConfig = {
    ...hostConfig,
    ...(Object.fromEntries(limits) as Partial<Resources>),
    ...(PidsLimit && { PidsLimit: PidsLimit > 0 ? PidsLimit : null }),
    ...(RestartPolicy?.Name && { RestartPolicy }),
  };
  if (RestartPolicy?.Name && isRunning(engine, container)) container.live.isRestartOff = false;
  tellContainerEvent(engine, container, 'update');
  const warnings = resourceWarnings(asked);
  reply.json(200, { Warnings: warnings.length > 0 ? warnings : null });
};
