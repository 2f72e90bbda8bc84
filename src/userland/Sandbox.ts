import type { ProcessInfo } from './ProcessInfo.ts';
import type { ProcessSpec } from './ProcessSpec.ts';
import type { SandboxProcess } from './SandboxProcess.ts';
import type { SandboxSpec } from './SandboxSpec.ts';

/** The processes of one container: a process table of their own, over one file system and network. */
export interface Sandbox {
  readonly spec: SandboxSpec;
  /** Starts a process; the first is process 1, and with its end all others end. @throws SpawnError */
  run(process: ProcessSpec): SandboxProcess;
  /** Whether `run` would find its program, directory and user. @throws SpawnError */
  check(process: ProcessSpec): void;
  processes(): readonly ProcessInfo[];
  /** `SIGKILL` to all. */
  killAll(): void;
  /** Stops and continues the time of all its processes, as the freezer cgroup does. */
  freeze(): void;
  thaw(): void;
  /** Bytes its processes hold: what the memory cgroup counts. */
  readonly memoryBytes: number;
  /** Ports something listens on. */
  readonly listening: readonly number[];
}
