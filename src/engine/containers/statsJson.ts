import type { Engine } from '../Engine.ts';
import { rfc3339Nano } from '../rfc3339Nano.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { unixMs } from '../unixMs.ts';

/** CPU counters at one moment, as the next reading repeats them. */
export interface CpuReading {
  readonly readMs: number;
  readonly cpu: object;
}

const throttling = {
  throttling_data: { periods: 0, throttled_periods: 0, throttled_time: 0 },
};
const blkio = Object.fromEntries(
  [
    'io_service_bytes_recursive',
    'io_serviced_recursive',
    'io_queue_recursive',
    'io_service_time_recursive',
    'io_wait_time_recursive',
    'io_merged_recursive',
    'io_time_recursive',
    'sectors_recursive',
  ].map((name) => [name, []]),
);
const noCpu = {
  cpu_usage: { total_usage: 0, usage_in_kernelmode: 0, usage_in_usermode: 0 },
  ...throttling,
};

/** One message of `GET /containers/{name}/stats`, and what the next one compares itself with. */
export function statsJson(
  engine: Engine,
  container: ContainerRecord,
  before: CpuReading | null,
): { readonly json: object; readonly reading: CpuReading } {
  const { host } = engine;
  const nowMs = unixMs(host.clock);
  const isUp = container.process !== null;
  const cpu = isUp ? cpuOf(engine, container) : noCpu;
  const limitBytes = container.hostConfig.Memory || host.memoryBytes;
  const json = {
    read: isUp ? rfc3339Nano(nowMs) : rfc3339Nano(NaN),
    preread: rfc3339Nano(before?.readMs ?? NaN),
    pids_stats: isUp ? { current: container.sandbox?.processes().length ?? 0 } : {},
    blkio_stats: isUp ? blkio : Object.fromEntries(Object.keys(blkio).map((name) => [name, null])),
    num_procs: 0,
    storage_stats: {},
    cpu_stats: cpu,
    precpu_stats: before?.cpu ?? noCpu,
    memory_stats: isUp ? memoryOf(engine, container, limitBytes) : {},
    name: `/${container.name}`,
    id: container.id,
    ...(isUp && networksOf(engine, container)),
  };
  return { json, reading: { readMs: nowMs, cpu } };
}

function cpuOf({ host }: Engine, { sandbox }: ContainerRecord): object {
  const usedMs = (sandbox?.processes() ?? []).reduce((sum, { cpuMs }) => sum + cpuMs, 0);
  const usedNs = Math.round(usedMs * 1e6);
  return {
    cpu_usage: {
      total_usage: usedNs,
      percpu_usage: Array.from({ length: host.cores }, (_, core) => (core === 0 ? usedNs : 0)),
      usage_in_kernelmode: 0,
      usage_in_usermode: usedNs,
    },
    system_cpu_usage: Math.round(unixMs(host.clock) % 1e9) * host.cores * 1e6,
    online_cpus: host.cores,
    ...throttling,
  };
}

function memoryOf({ host }: Engine, { row, sandbox }: ContainerRecord, limit: number): object {
  const usage = Math.max(host.memoryOf(row), sandbox?.memoryBytes ?? 0);
  return {
    usage,
    max_usage: usage,
    stats: {
      active_anon: usage,
      active_file: 0,
      cache: 0,
      hierarchical_memory_limit: limit,
      inactive_anon: 0,
      inactive_file: 0,
      rss: usage,
      total_active_anon: usage,
      total_cache: 0,
      total_inactive_file: 0,
      total_rss: usage,
    },
    limit,
  };
}

function networksOf({ networks }: Engine, container: ContainerRecord): object {
  const traffic = networks.trafficOf(container);
  if (traffic.length === 0) return {};
  const counters = traffic.map((one, index) => [
    `eth${index}`,
    {
      rx_bytes: one.receivedBytes,
      rx_packets: one.receivedPackets,
      rx_errors: 0,
      rx_dropped: 0,
      tx_bytes: one.sentBytes,
      tx_packets: one.sentPackets,
      tx_errors: 0,
      tx_dropped: 0,
    },
  ]);
  return { networks: Object.fromEntries(counters) as object };
}
