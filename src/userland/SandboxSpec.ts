import type { FileSystem } from './FileSystem.ts';
import type { Program } from './kernel/Program.ts';
import type { ResourceLimit } from './kernel/ResourceLimit.ts';
import type { NetworkView } from './NetworkView.ts';
import type { VirtualClock } from './VirtualClock.ts';

/** What surrounds the processes of one container (or of one VM, or of the person's own shell). */
export interface SandboxSpec {
  readonly clock: VirtualClock;
  readonly files: FileSystem;
  readonly hostname: string;
  readonly network: NetworkView;
  /** `uname -r`: the host's kernel for containers, a guest's own in a VM. */
  readonly kernelRelease: string;
  /** Bytes its processes may hold together, Infinity without a limit: beyond, the kernel kills (137). */
  readonly memoryLimitBytes: () => number;
  /** Tasks it may have, Infinity without a limit: beyond, fork fails. */
  readonly pidsLimit: number;
  /** Capabilities it runs with, `CAP_CHOWN`; chown and the like need theirs. */
  readonly capabilities: ReadonlySet<string>;
  /** CPUs `nproc` and /proc/cpuinfo tell of. */
  readonly cpus: number;
  readonly hostMemoryBytes: number;
  /** Told when the kernel kills a process at the memory limit, even when only a child dies. */
  readonly onOutOfMemory: () => void;
  /** What each process may use where it is not what dockerd's own children may: `--ulimit`. */
  readonly limits?: Readonly<Record<string, ResourceLimit>>;
  /** What `--sysctl` set, by dotted name. */
  readonly sysctls?: Readonly<Record<string, string>>;
  /** Devices it is given besides the usual ones, by path. */
  readonly devices?: readonly string[];
  /** How much fits into /dev/shm; 64 MiB unless told, 0 where there is none. */
  readonly shmBytes?: number;
  /** µs of CPU time the cgroup lets it use in every period, -1 without a limit: `cpu.cfs_quota_us` of `cpu.cfs_period_us`. */
  readonly cpuBandwidth?: () => { readonly quotaUs: number; readonly periodUs: number };
  /** Its share of the CPUs where they are wanted by several, 1024 unless told: `cpu.shares`. */
  readonly cpuShares?: () => number;
  /** CPUs its processes may run on, `0-3`; all of them unless told: `cpuset.cpus`. */
  readonly cpuset?: () => string;
  /** How gladly the kernel kills them for want of memory, -1000 to 1000. */
  readonly oomScoreAdj?: number;
  /** Programs besides those of the images, by the name a file's `program` gives. */
  readonly programs?: ReadonlyMap<string, Program>;
  /** A number in [0, 1) from the run's own seed: $RANDOM, ephemeral ports. */
  readonly random: () => number;
}
