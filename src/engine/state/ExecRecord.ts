import type { ProcessSpec } from '../../userland/ProcessSpec.ts';
import type { SandboxProcess } from '../../userland/SandboxProcess.ts';

/** A process `docker exec` starts in a running container. */
export interface ExecRecord {
  /** 64 hex digits. */
  readonly id: string;
  readonly containerId: string;
  readonly spec: ProcessSpec;
  readonly attachStdin: boolean;
  readonly attachStdout: boolean;
  readonly attachStderr: boolean;
  readonly isPrivileged: boolean;
  readonly detachKeys: string;
  process: SandboxProcess | null;
  /** On the host; 0 before it started. */
  hostPid: number;
  isRunning: boolean;
  /** Null until it has ended. */
  exitCode: number | null;
  canRemove: boolean;
}
