import type { Door } from '../engine/Door.ts';
import { createSandbox } from '../userland/createSandbox.ts';
import { FileSystem } from '../userland/FileSystem.ts';
import type { FileTree } from '../userland/FileTree.ts';
import type { NetworkView } from '../userland/NetworkView.ts';
import type { Sandbox } from '../userland/Sandbox.ts';
import type { SandboxProcess } from '../userland/SandboxProcess.ts';
import type { VirtualClock } from '../userland/VirtualClock.ts';
import { clientRoot } from './shell/clientRoot.ts';
import { dockerProgram } from './shell/dockerProgram.ts';

/** What the person's own shell stands on. */
export interface DockerShellParts {
  /** Where `docker` asks. */
  readonly door: Door;
  readonly clock: VirtualClock;
  /** A number in [0, 1) from the run's seed. */
  readonly random: () => number;
  readonly network?: NetworkView;
  readonly kernelRelease?: string;
  readonly cpus?: number;
  readonly memoryBytes?: number;
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
  readonly sandbox: Sandbox;
  open(opening: ShellOpening): SandboxProcess;
}

/** As the recordings were made: the old builder, no hints. */
const usualEnv = {
  DOCKER_BUILDKIT: '0',
  DOCKER_CLI_HINTS: 'false',
  HOME: '/root',
  LANG: 'C.UTF-8',
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  TERM: 'xterm',
};
const nowhere: NetworkView = {
  interfaces: [{ name: 'lo', address: '127.0.0.1', prefixLength: 8, mac: '00:00:00:00:00:00' }],
  gateway: null,
  resolve: (name) => (name === 'localhost' ? '127.0.0.1' : null),
  isReachable: (address) => address === '127.0.0.1',
  connect: (address) => (address === '127.0.0.1' ? 'refused' : null),
  listen: () => () => {},
};

/** Sets up the computer `docker` is typed on: bash over files of its own, nothing running yet. */
export function createDockerShell(parts: DockerShellParts): DockerShell {
  const { door, clock, random, network = nowhere } = parts;
  const nowMs = () => clock.epochMs + clock.nowMs;
  const upper: FileTree = new Map(parts.files ?? []);
  const files = new FileSystem([clientRoot(clock.epochMs)], nowMs, { upper });
  const sandbox = createSandbox({
    clock,
    files,
    random,
    network,
    hostname: 'host',
    kernelRelease: parts.kernelRelease ?? '6.1.0-32-amd64',
    memoryLimitBytes: () => Infinity,
    pidsLimit: Infinity,
    capabilities: new Set(['CAP_CHOWN', 'CAP_FOWNER', 'CAP_KILL', 'CAP_SETUID', 'CAP_SETGID']),
    cpus: parts.cpus ?? 2,
    hostMemoryBytes: parts.memoryBytes ?? 8 * 2 ** 30,
    onOutOfMemory: () => {},
    programs: new Map([['docker', dockerProgram(door)]]),
  });
  return {
    files,
    sandbox,
    open: ({ script, directory = '/root', tty = false, hasStdin = false, env = {} }) =>
      sandbox.run({
        args: script === undefined ? ['bash'] : ['bash', '-c', script],
        env: Object.entries({ ...usualEnv, ...env }).map(([name, value]) => `${name}=${value}`),
        cwd: directory,
        user: '',
        tty,
        hasStdin,
      }),
  };
}
