import type { FileSystem } from '../../userland/FileSystem.ts';
import type { FileTree } from '../../userland/FileTree.ts';
import type { Program } from '../../userland/kernel/Program.ts';
import type { Cancel } from '../../userland/VirtualClock.ts';
import type { EngineError } from '../http/EngineError.ts';
import type { ListedRow } from './ListedRow.ts';

/** What goes on around a container at the moment: who listens to it, what waits for it. */
export interface ContainerLive {
  readonly output: Set<(fd: 1 | 2, bytes: Uint8Array) => void>;
  /** Told once, with the exit code, when its process has ended. */
  readonly ended: Set<(exitCode: number) => void>;
  /** Told once, when it is removed. */
  readonly gone: Set<() => void>;
  /** Told when a line has been written to its log. */
  readonly logged: Set<() => void>;
  /** What was typed before its process ran, and whether that was all. */
  readonly early: Uint8Array[];
  isInputOver: boolean;
  /** Of its log. */
  logBytes: number;
  /** Output since the last line end, by stream: it is no line of the log yet. */
  readonly partial: { 1: Uint8Array; 2: Uint8Array };
  /** /etc/hosts and the like: files of dockerd's own, in no diff. */
  readonly init: FileTree;
  /** Its files as a new set of processes finds them: the same layers, nothing of the last run mounted. */
  readonly openFiles: () => FileSystem;
  /** Environment its links gave it when it last started, or something was last run in it. */
  linkedEnv: readonly string[];
  stopHealth: Cancel | null;
  /** Times in a row it ended with an error: what `on-failure:n` counts. */
  failures: number;
  /** How long it waited before it was started again after its host had killed it, ms; 0 for never. */
  backoffMs: number;
  /** Its restart policy was called off until it is started by hand. */
  isRestartOff: boolean;
  isRemoving: boolean;
  /** Process 1 has started and its end has not been told yet. */
  isUp: boolean;
  /** While `restart` stops it, `--rm` does not apply. */
  isKept: boolean;
  /** Size of its terminal. */
  columns: number;
  rows: number;
  /** A start is under way: there is one at a time. */
  isStarting: boolean;
  /** What runs in place of its command: of an instance made without the daemon only its costs are known. */
  standIn: Program | null;
  /** As it was last listed. */
  listed: ListedRow | null;
  /** Told once what came of it, null for success: those who asked for a start meanwhile. */
  readonly starters: Set<(problem: EngineError | null) => void>;
}
