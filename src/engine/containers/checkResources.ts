import { EngineError } from '../http/EngineError.ts';
import type { HostConfig } from '../state/HostConfig.ts';

const leastMemoryBytes = 6 * 1024 ** 2;

/**
 * Refuses limits no cgroup can have, in dockerd's words and order.
 * @param isUpdate an update may speak of swap alone: memory has its limit already
 * @throws EngineError 400
 */
export function checkResources(asked: Partial<HostConfig>, cores: number, isUpdate = false): void {
  const { Memory: memory = 0, MemorySwap: swap = 0, MemoryReservation: reserved = 0 } = asked;
  const { NanoCpus: cpus = 0, CpuPeriod: period = 0, CpuQuota: quota = 0 } = asked;
  const refuse = (isSo: boolean, message: string) => {
    if (isSo) throw new EngineError(400, message);
  };
  refuse(memory !== 0 && memory < leastMemoryBytes, 'Minimum memory limit allowed is 6MB');
  refuse(
    memory > 0 && swap > 0 && swap < memory,
    'Minimum memoryswap limit should be larger than memory limit, see usage',
  );
  refuse(
    memory === 0 && swap > 0 && !isUpdate,
    'You should always set the Memory limit when using Memoryswap limit, see usage',
  );
  const swappiness = asked.MemorySwappiness ?? -1;
  refuse(
    swappiness < -1 || swappiness > 100,
    `Invalid value: ${swappiness}, valid memory swappiness range is 0-100`,
  );
  refuse(reserved > 0 && reserved < leastMemoryBytes, 'Minimum memory reservation allowed is 6MB');
  refuse(
    memory > 0 && reserved > 0 && memory < reserved,
    'Minimum memory limit can not be less than memory reservation limit, see usage',
  );
  const { KernelMemory: kernelMemory = 0 } = asked;
  refuse(
    kernelMemory > 0 && kernelMemory < leastMemoryBytes,
    'Minimum kernel memory limit allowed is 6MB',
  );
  refuse(
    cpus > 0 && period > 0,
    'Conflicting options: Nano CPUs and CPU Period cannot both be set',
  );
  refuse(cpus > 0 && quota > 0, 'Conflicting options: Nano CPUs and CPU Quota cannot both be set');
  refuse(
    cpus < 0 || cpus > cores * 1e9,
    `Range of CPUs is from 0.01 to ${cores}.00, as there are only ${cores} CPUs available`,
  );
  refuse(
    period !== 0 && (period < 1000 || period > 1_000_000),
    'CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)',
  );
  refuse(quota > 0 && quota < 1000, 'CPU cfs quota can not be less than 1ms (i.e. 1000)');
  checkCpuset('CPUs', asked.CpusetCpus ?? '', cores);
  checkCpuset('memory nodes', asked.CpusetMems ?? '', 1);
}

function checkCpuset(what: 'CPUs' | 'memory nodes', asked: string, count: number): void {
  if (asked === '') return;
  const odd = asked.split(',').find((part) => !/^\d+(-\d+)?$/.test(part));
  if (odd !== undefined) {
    const name = what === 'CPUs' ? 'cpus' : 'mems';
    throw new EngineError(400, `Invalid value ${asked} for cpuset ${name}: invalid format: ${odd}`);
  }
  const most = Math.max(...asked.split(/[-,]/).map(Number));
  if (most < count) return;
  const available = count === 1 ? '0' : `0-${count - 1}`;
  throw new EngineError(
    400,
    `Requested ${what} are not available - requested ${asked}, available: ${available}`,
  );
}
