import type { Platform } from '../world/Platform.ts';

/** Two figures of one publication: of the platform, and of the same machine without it. */
interface Pair {
  readonly value: number;
  readonly native: number;
  readonly sourceId: string;
}

const nsdi = (value: number): Pair => ({ value, native: 301_182, sourceId: 'perf-023' });
const linpack = (value: number): Pair => ({ value, native: 290.8, sourceId: 'perf-001' });

/**
 * Figures of served apps that stand for themselves: nothing of the model follows from them. A platform that
 * is missing has none that we could check.
 */
export const servedFigures = {
  /** nginx, requests a second; one machine for all (Kuenzer et al. 2021). */
  nginx: {
    bare: 175_556,
    container: 160_336,
    minimal: 104_455,
    firecracker: 60_065,
    unikernel: 291_780,
  } as Partial<Record<Platform, number>>,
  nginxSourceId: 'perf-028',
  /** Random 4 KiB reads a second, beyond Felter et al. (Agache et al. 2020). */
  diskReads: {
    minimal: nsdi(135_109),
    firecracker: nsdi(12_880),
    cloudHypervisor: nsdi(13_024),
  } as Partial<Record<Platform, Pair>>,
  /** Linpack, GFLOPS; of Firecracker the least its makers promise, %; of gVisor sysbench, events/s. */
  cpu: {
    bare: linpack(290.8),
    container: linpack(290.9),
    vm: linpack(284.2),
    firecracker: { value: 95, native: 100, sourceId: 'perf-026' },
    gvisor: { value: 103.21, native: 103.62, sourceId: 'perf-031' },
  } as Partial<Record<Platform, Pair>>,
  /** What Firecracker adds to a round trip, us. */
  firecrackerAddedUs: { value: 60, sourceId: 'perf-027' },
  /** Docker's address translation over none. */
  natLatencyFactor: { value: 2, sourceId: 'perf-007' },
} as const;
