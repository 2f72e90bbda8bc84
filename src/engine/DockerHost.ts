import type { Refusal } from '../world/Refusal.ts';
import type { Cancel, VirtualClock } from '../userland/VirtualClock.ts';
import type { ForeignApp } from './ForeignApp.ts';

/** What a pull has got of one layer. */
export interface LayerPull {
  readonly digest: string;
  readonly state:
    | 'Waiting'
    | 'Downloading'
    | 'Verifying Checksum'
    | 'Download complete'
    | 'Extracting'
    | 'Pull complete'
    | 'Already exists';
  readonly doneBytes: number;
  readonly totalBytes: number;
}

/**
 * The computer the daemon runs on: the simulated host whose instances are its containers. Times, RAM and
 * disk are the simulation's; the daemon tells it what runs and is told what becomes of it.
 */
export interface DockerHost {
  readonly clock: VirtualClock;
  /** A number in [0, 1), from the run's seed. */
  random(): number;
  readonly cores: number;
  readonly memoryBytes: number;
  /** `uname -r` of the host's kernel: what every container sees. */
  readonly kernelRelease: string;
  /** Makes an instance and gives its row; a refusal when the host cannot. `appId` says what its program costs. */
  create(appId: string, memoryLimitBytes: number | null): number | Refusal;
  /** Namespaces, cgroup, shim: `onRunning` when the process may run, `onRefused` when it never will. */
  start(row: number, onRunning: () => void, onRefused: (refusal: Refusal) => void): void;
  pause(row: number): void;
  resume(row: number): void;
  /** Its first process has ended. With `restarts` the host waits out the back-off and calls `onRunning` again. */
  exited(row: number, exitCode: number, restarts: boolean): void;
  /** Gives up a back-off that is being waited out. */
  abandonRestart(row: number): void;
  remove(row: number): void;
  /** Moby's word for its state: `created running paused restarting removing exited dead`. */
  statusOf(row: number): string;
  /** Resident bytes of what runs in it. */
  memoryOf(row: number): number;
  /** Told when the host itself takes an instance down: OOM killer, kernel panic, power cut. */
  onTakenDown(listen: (row: number, exitCode: number, isOom: boolean) => void): Cancel;
  /** Told when someone else moves an instance: Moby's word for its state now, `removed` when it is gone. */
  onChanged(listen: (row: number, status: string) => void): Cancel;
  /** Told of instances made elsewhere (a button of the page), so that the daemon knows them too. */
  onForeign(listen: (row: number, app: ForeignApp) => void): Cancel;
  /** Fetches and unpacks layers over network, cores and disk, three at a time, as dockerd does. */
  pull(
    imageRef: string,
    layers: readonly {
      readonly digest: string;
      readonly compressedBytes: number;
      readonly diskBytes: number;
    }[],
    onProgress: (layers: readonly LayerPull[]) => void,
    onDone: (problem: 'diskFull' | null) => void,
  ): Cancel;
  /** Puts layers made here (build, commit, import) on the disk; false when it is full. */
  storeLayers(layers: readonly { readonly digest: string; readonly diskBytes: number }[]): boolean;
  dropLayers(digests: readonly string[]): void;
  /** Grows or shrinks a container's writable layer; false when the disk is full. */
  resizeWritable(row: number, bytes: number): boolean;
}
