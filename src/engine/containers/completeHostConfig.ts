import type { HostConfig } from '../state/HostConfig.ts';
import { hostConfigDefaults } from './hostConfigDefaults.ts';

/** Fields that are left out where they say nothing, after the one that Go's struct has them behind. */
const optionalAfter: Partial<Record<keyof HostConfig, readonly (keyof HostConfig)[]>> = {
  SecurityOpt: ['StorageOpt', 'Tmpfs'],
  ShmSize: ['Sysctls'],
  IOMaximumBandwidth: ['Mounts'],
  ReadonlyPaths: ['Init'],
};

/** `HostConfig` as it is kept: what was asked for, over dockerd's own. */
export function completeHostConfig(asked: Partial<HostConfig>): HostConfig {
  const kept = { ...hostConfigDefaults, ...said(asked) };
  const { LogConfig, RestartPolicy, Memory = 0, MemorySwap, PidsLimit } = asked;
  const usual = <Name extends keyof HostConfig>(name: Name) =>
    kept[name] || hostConfigDefaults[name];
  return inOrder({
    ...kept,
    // Where nothing was meant, clients send empty words; dockerd writes what that means.
    IpcMode: usual('IpcMode'),
    CgroupnsMode: usual('CgroupnsMode'),
    Runtime: usual('Runtime'),
    ShmSize: usual('ShmSize'),
    NetworkMode: usual('NetworkMode'),
    ...(kept.Privileged && { MaskedPaths: null, ReadonlyPaths: null }),
    // This kernel weighs no block I/O: what is asked of that is discarded.
    BlkioWeight: 0,
    BlkioWeightDevice: [],
    LogConfig: { Type: LogConfig?.Type || 'json-file', Config: LogConfig?.Config ?? {} },
    RestartPolicy: {
      Name: RestartPolicy?.Name ?? '',
      MaximumRetryCount: RestartPolicy?.MaximumRetryCount ?? 0,
    },
    ...(Memory > 0 && !MemorySwap && { MemorySwap: 2 * Memory }),
    MemorySwappiness: kept.MemorySwappiness === -1 ? null : kept.MemorySwappiness,
    PidsLimit: PidsLimit && PidsLimit > 0 ? PidsLimit : null,
  });
}

/** Without what is null: that says nothing. */
function said(asked: Partial<HostConfig>): Partial<HostConfig> {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null));
}

function inOrder(config: HostConfig): HostConfig {
  const names = (Object.keys(hostConfigDefaults) as (keyof HostConfig)[]).flatMap((name) => [
    name,
    ...(optionalAfter[name] ?? []).filter((optional) => saysSomething(config[optional])),
  ]);
  return Object.fromEntries(names.map((name) => [name, config[name]])) as unknown as HostConfig;
}

/** Go's omitempty. */
function saysSomething(value: HostConfig[keyof HostConfig]): boolean {
  if (typeof value !== 'object') return value !== undefined;
  return value !== null && Object.keys(value).length > 0;
}
