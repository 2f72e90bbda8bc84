/** A process as `ps` and `docker top` list it. */
export interface ProcessInfo {
  readonly pid: number;
  readonly parentPid: number;
  readonly uid: number;
  readonly user: string;
  readonly args: readonly string[];
  readonly startedMs: number;
  readonly cpuMs: number;
  readonly memoryBytes: number;
  readonly tty: boolean;
}
