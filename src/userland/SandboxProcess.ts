import type { Cancel } from './VirtualClock.ts';

/** A process running in a sandbox, as its engine sees it. */
export interface SandboxProcess {
  /** In the sandbox's own process table: the first is 1. */
  readonly pid: number;
  /** Null while it runs; 128 + signal for one a signal ended. */
  readonly exitCode: number | null;
  /** Bytes to its standard input (its terminal, with a tty). */
  write(bytes: Uint8Array): void;
  /** Takes back what was typed at its terminal and read by nobody: a line, or what there is of one. */
  takeUnread(): string;
  closeStdin(): void;
  /** Output from now on; with a tty everything comes as standard output (1). */
  onOutput(listen: (fd: 1 | 2, bytes: Uint8Array) => void): Cancel;
  /** Called once it has ended and its output is flushed; at once when it already has. */
  onExit(listen: (exitCode: number) => void): Cancel;
  resize(columns: number, rows: number): void;
  /** `SIGTERM`; false when there is no such process any more. */
  signal(name: string): boolean;
}
