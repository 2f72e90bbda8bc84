import type { Constant } from './Constant.ts';

type Figure = Pick<Constant, 'sourceIds'> & {
  readonly value: number;
  readonly unit: 'us' | 'tx/s' | 'ratio' | 'IOPS' | 'MB';
  readonly how: string;
};

/** One thread answers all clients, as Redis does: what a request takes alone, and of it the thread's time. */
const oneThread = (
  aloneS: number,
  busyS: number,
): { readonly requestUs: Figure; readonly workUs: Figure } => ({
  requestUs: { value: 1e6 / aloneS, unit: 'us', sourceIds: ['perf-015'], how: '1 client' },
  workUs: { value: 1e6 / busyS, unit: 'us', sourceIds: ['perf-018'], how: '100 clients' },
});

/**
 * Many threads that share locks, as MySQL's do: Amdahl's law through the rates at 10 and at 150 threads.
 * What cannot run side by side includes the host's and the hypervisor's share of every transaction.
 */
const threads = (
  rate10: number,
  rate150: number,
): { readonly aloneRate: Figure; readonly serialShare: Figure } => {
  const growth = rate150 / rate10;
  const serialShare = (15 - growth) / (149 * growth - 9 * 15);
  const sourceIds = ['perf-019', 'perf-022'];
  const how = 'Amdahl through 10 and 150 threads';
  return {
    aloneRate: { value: (rate10 * (1 + 9 * serialShare)) / 10, unit: 'tx/s', sourceIds, how },
    serialShare: { value: serialShare, unit: 'ratio', sourceIds, how },
  };
};

/**
 * What platforms add to served requests, disk I/O and round trips, from Felter et al. 2014: rates at the
 * fewest and the most clients only, reads for disk I/O, TCP for the network. The rest is predicted.
 */
export const overheads = {
  redis: {
    native: oneThread(16_543, 109_616),
    hostNetwork: oneThread(16_303, 110_322),
    nat: oneThread(13_121, 84_001),
    kvm: oneThread(9236, 98_722),
  },
  mysql: {
    native: threads(2122, 13_266),
    hostNetwork: threads(2265, 9357),
    nat: threads(2299, 8390),
    kvm: threads(2033, 5097),
  },
  disk: {
    readIops: { value: 84_044, unit: 'IOPS', sourceIds: ['perf-011'], how: 'native' },
    writeIops: { value: 112_034, unit: 'IOPS', sourceIds: ['perf-012'], how: 'native' },
    mixedReadIops: { value: 73_177, unit: 'IOPS', sourceIds: ['perf-013'], how: 'native, 70/30' },
    kvmWorkFactor: {
      value: 84_044 / 42_543,
      unit: 'ratio',
      sourceIds: ['perf-011'],
      how: 'CPU work of an I/O through virtio and QEMU over the same on the host, reads',
    },
    containerWorkFactor: {
      value: 1,
      unit: 'ratio',
      sourceIds: ['perf-011'],
      how: 'none: a volume is the host file system',
    },
  },
  network: {
    tcpUs: { value: 37.58, unit: 'us', sourceIds: ['perf-005'], how: 'native TCP round trip' },
    udpUs: { value: 36.02, unit: 'us', sourceIds: ['perf-006'], how: 'native UDP round trip' },
    kvmAddedUs: { value: 67.94 - 37.58, unit: 'us', sourceIds: ['perf-005'], how: 'TCP, KVM' },
    natAddedUs: {
      value: 1e6 / 13_121 - 1e6 / 16_543,
      unit: 'us',
      sourceIds: ['perf-015'],
      how: 'Redis, 1 client, NAT less native',
    },
  },
  esxi: {
    baseMB: {
      value: 20.29 - (256 * (139.62 - 20.29)) / (16_384 - 256) - (48.16 - 20.29) / 7,
      unit: 'MB',
      sourceIds: ['memory-008', 'memory-011'],
      how: 'what is left of 20.29 MB at 256 MB and 1 vCPU',
    },
    perGuestMB: {
      value: (139.62 - 20.29) / (16_384 - 256),
      unit: 'ratio',
      sourceIds: ['memory-008', 'memory-011'],
      how: '256 and 16,384 MB, 1 vCPU',
    },
    perVcpuMB: {
      value: (48.16 - 20.29) / 7,
      unit: 'MB',
      sourceIds: ['memory-008'],
      how: '1 and 8 vCPU, 256 MB',
    },
  },
} as const satisfies Record<string, Record<string, Figure | Record<string, Figure>>>;
