import type { Door } from '../engine/Door.ts';
import { createShell } from '../userland/createShell.ts';
import type { FileSystem } from '../userland/FileSystem.ts';
import type { FileTree } from '../userland/FileTree.ts';
import type { NetworkView } from '../userland/NetworkView.ts';
import type { ProcessInfo } from '../userland/ProcessInfo.ts';
import type { SandboxProcess } from '../userland/SandboxProcess.ts';
import type { LineFeed } from '../userland/sh/LineFeed.ts';
import type { VirtualClock } from '../userland/VirtualClock.ts';
import { dockerProgram } from './shell/dockerProgram.ts';

/** What the person's own shell stands on. */
export interface DockerShellParts {
  /** Where `docker` asks. */
  readonly door: Door;
  readonly clock: VirtualClock;
  /** A number in [0, 1) from the run's seed. */
  readonly random: () => number;
  /** How the host itself reaches networks and published ports. */
  readonly network?: NetworkView;
  readonly kernelRelease?: string;
  /** Files laid over the person's computer, by absolute path. */
  readonly files?: FileTree;
}

/** How a shell is opened. */
export interface ShellOpening {
  /** A script to run; without one, commands come from standard input. */
  readonly script?: string;
  /** Absolute; the home directory otherwise. */
  readonly directory?: string;
  readonly tty?: boolean;
  /** Whether standard input stays open. */
  readonly hasStdin?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** The person's computer: its files, and shells on it. */
export interface DockerShell {
  readonly files: FileSystem;
  /** All that runs, shells included. */
  processes(): readonly ProcessInfo[];
  open(opening: ShellOpening): SandboxProcess;
  /** An interactive bash at a terminal, given its lines by another's line editor. */
  openFed(feed: LineFeed, directory: string): SandboxProcess;
}

/** As the recordings were made: the old builder, no hints. */
const usualEnv = { DOCKER_BUILDKIT: '0', DOCKER_CLI_HINTS: 'false', LANG: 'C.UTF-8' };

/** Sets up the computer `docker` is typed on: bash over files of its own, nothing running yet. */
export function createDockerShell(parts: DockerShellParts): DockerShell {
  const { door, clock, random, network, kernelRelease, files } = parts;
  const shell = createShell({
    clock,
    random,
    programs: new Map([['docker', dockerProgram(door)]]),
    ...(network ? { network } : {}),
    ...(kernelRelease ? { kernelRelease } : {}),
    ...(files ? { upper: new Map(files) } : {}),
  });
  return {
    files: shell.files,
    processes: () => shell.processes(),
    open: ({ script, directory, env = {}, tty = false, hasStdin = false }) =>
      shell.run(script ?? null, {
        tty,
        hasStdin,
        env: { ...usualEnv, ...env },
        ...(directory ? { cwd: directory } : {}),
      }),
    openFed: (feed, directory) => shell.open(feed, { cwd: directory, env: usualEnv }),
  };
}
