import type { Program } from './kernel/Program.ts';

/** A process to start in a sandbox: a container's first, or an exec's. */
export interface ProcessSpec {
  /** Program and arguments; looked up in PATH as execve's callers do. */
  readonly args: readonly string[];
  /** `NAME=value`. */
  readonly env: readonly string[];
  readonly cwd: string;
  /** `name`, `uid`, `name:group`, `uid:gid`; empty for root. */
  readonly user: string;
  /** Further groups of that user, by name or number (`--group-add`). */
  readonly groups?: readonly string[];
  readonly tty: boolean;
  /** What it runs, whatever lies at the path of `args`: a shell whose lines come from outside. */
  readonly program?: Program;
  /** Whether its standard input stays open for `write`; otherwise it reads end of file at once. */
  readonly hasStdin: boolean;
}
