import type { HostConfig } from '../state/HostConfig.ts';
import { hostConfigDefaults } from './hostConfigDefaults.ts';

/** Where nothing was meant, clients send empty words; dockerd writes what that means. */
const emptyMeansDefault = ['IpcMode', 'CgroupnsMode', 'Runtime', 'ShmSize', 'NetworkMode'] as const;

/** `HostConfig` as it is kept: what was asked for, over dockerd's own. */
export function completeHostConfig(asked: Partial<HostConfig>): HostConfig {
  const kept: Record<string, unknown> = { ...hostConfigDefaults };
  for (const [name, value] of Object.entries(asked)) {
    const isUnsaid = value === null && hostConfigDefaults[name] !== null && name !== 'Binds';
    if (value !== undefined && !isUnsaid) kept[name] = value;
  }
  for (const name of emptyMeansDefault) {
    if (!kept[name]) kept[name] = hostConfigDefaults[name];
  }
  if (kept.Privileged) {
    kept.MaskedPaths = null;
    kept.ReadonlyPaths = null;
  }
  // This kernel weighs no block I/O: what is asked of that is discarded.
  kept.BlkioWeight = 0;
  kept.BlkioWeightDevice = [];
  const { LogConfig, RestartPolicy, Memory = 0, MemorySwap, PidsLimit, Init } = asked;
  kept.LogConfig = { Type: LogConfig?.Type || 'json-file', Config: LogConfig?.Config ?? {} };
  kept.RestartPolicy = {
    Name: RestartPolicy?.Name ?? '',
    MaximumRetryCount: RestartPolicy?.MaximumRetryCount ?? 0,
  };
  if (Memory > 0 && !MemorySwap) kept.MemorySwap = 2 * Memory;
  if (kept.MemorySwappiness === -1) kept.MemorySwappiness = null;
  if (!PidsLimit || PidsLimit < 0) kept.PidsLimit = null;
  if (Init === null) delete kept.Init;
  return kept as unknown as HostConfig;
}
