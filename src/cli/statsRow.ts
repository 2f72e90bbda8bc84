import { GoStruct } from './format/GoStruct.ts';
import { formatBinarySize } from './format/formatBinarySize.ts';
import { formatDecimalSize } from './formatDecimalSize.ts';

/** A reading of `GET /containers/{name}/stats`. */
export interface StatsReading {
  readonly name: string;
  readonly id: string;
  readonly cpu_stats: CpuReading;
  readonly precpu_stats: CpuReading;
  readonly memory_stats: {
    readonly usage?: number;
    readonly limit?: number;
    readonly stats?: Readonly<Record<string, number>>;
  };
  readonly networks?: Readonly<
    Record<string, { readonly rx_bytes: number; readonly tx_bytes: number }>
  >;
  readonly blkio_stats: {
    readonly io_service_bytes_recursive:
      readonly { readonly op: string; readonly value: number }[] | null;
  };
  readonly pids_stats: { readonly current?: number };
}

interface CpuReading {
  readonly cpu_usage: { readonly total_usage: number; readonly percpu_usage?: readonly number[] };
  readonly system_cpu_usage?: number;
  readonly online_cpus?: number;
}

/** What templates of `docker stats` see of a container; dashes while nothing is known. */
export function statsRow(typed: string, reading: StatsReading | null, isWhole: boolean): GoStruct {
  const id = reading?.id ?? '';
  const shown = (text: () => string) => (reading ? text() : '-- / --');
  const usage = reading ? memoryBytes(reading) : 0;
  const limit = reading?.memory_stats.limit ?? 0;
  const networks = Object.values(reading?.networks ?? {});
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const blocks = reading?.blkio_stats.io_service_bytes_recursive ?? [];
  const blockBytes = (letter: string) =>
    sum(blocks.filter(({ op }) => op[0]?.toLowerCase() === letter).map(({ value }) => value));
  return new GoStruct(
    '*container.statsContext',
    {
      BlockIO: shown(
        () => `${formatDecimalSize(blockBytes('r'), 3)} / ${formatDecimalSize(blockBytes('w'), 3)}`,
      ),
      CPUPerc: reading ? `${cpuPercent(reading).toFixed(2)}%` : '--',
      Container: typed,
      ID: isWhole ? id : id.slice(0, 12) || '--',
      MemPerc: reading ? `${(limit ? (usage / limit) * 100 : 0).toFixed(2)}%` : '--',
      MemUsage: shown(() => `${formatBinarySize(usage)} / ${formatBinarySize(limit)}`),
      Name: reading?.name.replace(/^\//, '') || '--',
      NetIO: shown(
        () =>
          `${formatDecimalSize(sum(networks.map((net) => net.rx_bytes)), 3)} / ${formatDecimalSize(sum(networks.map((net) => net.tx_bytes)), 3)}`,
      ),
      PIDs: reading ? String(reading.pids_stats.current ?? 0) : '--',
    },
    { isRow: true },
  );
}

/** Without the page cache that can be given back. */
function memoryBytes({ memory_stats: { usage = 0, stats = {} } }: StatsReading): number {
  for (const name of ['total_inactive_file', 'inactive_file']) {
    const cache = stats[name];
    if (cache !== undefined && cache < usage) return usage - cache;
  }
  return usage;
}

function cpuPercent({ cpu_stats: now, precpu_stats: before }: StatsReading): number {
  const used = now.cpu_usage.total_usage - before.cpu_usage.total_usage;
  const passed = (now.system_cpu_usage ?? 0) - (before.system_cpu_usage ?? 0);
  const cpus = now.online_cpus || now.cpu_usage.percpu_usage?.length || 0;
  return passed > 0 && used > 0 ? (used / passed) * cpus * 100 : 0;
}
