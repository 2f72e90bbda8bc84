import { createSandbox } from './createSandbox.ts';
import { FileSystem } from './FileSystem.ts';
import type { FileTree } from './FileTree.ts';
import { busyboxNames } from './images/busyboxNames.ts';
import { debianRoot } from './images/debianRoot.ts';
import { FileTreeBuilder } from './images/FileTreeBuilder.ts';
import type { Program } from './kernel/Program.ts';
import type { ProcessInfo } from './ProcessInfo.ts';
import type { NetworkView } from './NetworkView.ts';
import type { SandboxProcess } from './SandboxProcess.ts';
import { fedShell } from './sh/fedShell.ts';
import type { LineFeed } from './sh/LineFeed.ts';
import type { VirtualClock } from './VirtualClock.ts';

/** How a script is run. */
export interface ScriptOptions {
  readonly cwd?: string;
  readonly hasStdin?: boolean;
  /** At a terminal of 80 by 24. */
  readonly tty?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** The person's own computer: its files, and shells on it. */
export interface PersonalShell {
  readonly files: FileSystem;
  /** All that runs, shells included. */
  processes(): readonly ProcessInfo[];
  /** Runs a bash script, as `bash -c` would; commands from standard input where it is null. */
  run(script: string | null, options?: ScriptOptions): SandboxProcess;
  /** An interactive bash at a terminal, given its lines by another's line editor. */
  open(feed: LineFeed, options?: Pick<ScriptOptions, 'cwd' | 'env'>): SandboxProcess;
}

const rootBytes = 74_000_000; // a minimal Debian's, as `docker images` shows it
const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * A Debian of one's own with bash and the usual tools.
 * @param options.programs commands from outside by name, such as `docker` (see asyncProgram)
 * @param options.upper files written before, where they were kept
 */
export function createShell(options: {
  readonly clock: VirtualClock;
  readonly programs: ReadonlyMap<string, Program>;
  readonly random: () => number;
  readonly hostname?: string;
  readonly home?: string;
  readonly upper?: FileTree;
  readonly network?: NetworkView;
  readonly kernelRelease?: string;
  readonly cpus?: number;
  readonly memoryBytes?: number;
}): PersonalShell {
  const { clock, programs, random, hostname = 'host', home = '/root' } = options;
  const added = new FileTreeBuilder(clock.epochMs);
  const debian = debianRoot(rootBytes, clock.epochMs, 'debian');
  for (const name of busyboxNames)
    if (name !== 'busybox' && !debian.has(`/usr/bin/${name}`))
      added.program(`/usr/local/bin/${name}`, 'busybox', 0);
  added.program('/usr/local/bin/curl', 'curl', 0);
  for (const name of programs.keys()) added.program(`/usr/local/bin/${name}`, name, 0);
  added.directory(home);
  const files = new FileSystem([debian, added.tree], () => clock.epochMs + clock.nowMs, {
    ...(options.upper ? { upper: options.upper } : {}),
  });
  const sandbox = createSandbox({
    clock,
    files,
    hostname,
    random,
    programs: new Map([...programs, ['gnu-date', notCalled]]),
    network: options.network ?? noNetwork,
    kernelRelease: options.kernelRelease ?? '6.1.0',
    memoryLimitBytes: () => Infinity,
    pidsLimit: Infinity,
    capabilities: new Set(['CAP_CHOWN', 'CAP_KILL']),
    cpus: options.cpus ?? 2,
    hostMemoryBytes: options.memoryBytes ?? 8 * 1024 ** 3,
    onOutOfMemory: () => undefined,
  });
  // A process 1 that never ends: shells come and go, what they leave behind goes on.
  sandbox.run({
    args: ['sleep', 'infinity'],
    env: [],
    cwd: '/',
    user: '',
    tty: false,
    hasStdin: false,
  });
  const start = (
    args: readonly string[],
    { cwd = home, tty = false, hasStdin = false, env = {} }: ScriptOptions,
    program?: Program,
  ) => {
    const variables = { PATH: path, HOME: home, TERM: 'xterm', ...env };
    return sandbox.run({
      args,
      env: Object.entries(variables).map(([name, value]) => `${name}=${value}`),
      cwd,
      user: '',
      tty,
      hasStdin,
      ...(program ? { program } : {}),
    });
  };
  return {
    files,
    processes: () => sandbox.processes(),
    run: (script, options = {}) =>
      start(script === null ? ['bash'] : ['bash', '-c', script], options),
    open: (feed, options = {}) =>
      start(['bash'], { ...options, tty: true, hasStdin: true }, fedShell(feed)),
  };
}

/** Marks that `date` is GNU's here, with `%N`. */
const notCalled: Program = function* () {
  return 0;
};

const noNetwork: NetworkView = {
  interfaces: [
    { name: 'lo', address: '127.0.0.1', prefixLength: 8, mac: '00:00:00:00:00:00', mtu: 65536 },
  ],
  gateway: null,
  isOnline: false,
  resolve: () => null,
  fetched: () => undefined,
  isReachable: (address) => address.startsWith('127.'),
  connect: (address) => (address.startsWith('127.') ? 'refused' : null),
  listen: () => () => undefined,
};
