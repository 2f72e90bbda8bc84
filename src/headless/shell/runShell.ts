import { createDockerShell } from '../../cli/createDockerShell.ts';
import type { FileTree } from '../../userland/FileTree.ts';
import { VirtualDaemon } from '../VirtualDaemon.ts';
import type { VirtualDaemonOptions } from '../VirtualDaemon.ts';
import { shellDirectory } from './shellDirectory.ts';

const directoryMode = 0o755;
/** What a shell needs by itself after a line, in virtual time: what takes longer is a command's doing. */
const ownMs = 1000;
/** As long as one command may go on, in virtual time, before it is interrupted as by Ctrl-C. */
const patienceMs = 3_600_000;
/** Fewer where something never rests: each takes this computer about a millisecond. */
const patienceMoments = 20_000;
const interruptedExit = 130;

/** What a shell is run with. */
export interface ShellRun {
  readonly daemon?: VirtualDaemonOptions;
  /** Files of its computer, by absolute path. */
  readonly files?: FileTree;
  /** Commands, as they come in. */
  readonly input: AsyncIterable<Uint8Array>;
  readonly write: (fd: 1 | 2, bytes: Uint8Array) => void;
}

/**
 * Runs commands through the page's shell, client and daemon. Time leaps forward as they wait, and stands
 * still while nothing has been asked for.
 * @returns exit code of the last
 */
export async function runShell({
  daemon: options,
  files,
  input,
  write,
}: ShellRun): Promise<number> {
  const daemon = new VirtualDaemon(options);
  const { clock, random, kernelRelease } = daemon.host;
  const root: FileTree = new Map([
    [
      shellDirectory,
      { kind: 'directory', mode: directoryMode, uid: 0, gid: 0, modifiedMs: clock.epochMs },
    ],
    ...(files ?? []),
  ]);
  const network = daemon.engine.networks.hostView;
  const shell = createDockerShell({
    door: daemon.door,
    clock,
    random,
    network,
    kernelRelease,
    files: root,
  });
  const process = shell.open({ directory: shellDirectory, hasStdin: true });
  let exitCode: number | null = null;
  process.onExit((code) => {
    exitCode = code;
  });
  process.onOutput(write);
  const isOver = () => exitCode !== null;
  const atRest = shell.processes().length;
  for await (const bytes of input) {
    process.write(bytes);
    await daemon.runUntil(isOver, ownMs);
    await passWhileBusy();
    if (isOver()) break;
  }
  process.closeStdin();
  await daemon.runUntil(isOver, ownMs);
  await passWhileBusy();
  return exitCode ?? interruptedExit;

  /** Lets commands come to their ends, each in its own time. */
  async function passWhileBusy(): Promise<void> {
    const running = () => shell.processes().map(({ pid }) => pid);
    const isIdle = () => isOver() || running().length <= atRest;
    while (!isIdle()) {
      const before = running().join();
      const hasChanged = () => isIdle() || running().join() !== before;
      if (await daemon.runUntil(hasChanged, patienceMs, patienceMoments)) continue;
      process.signal('SIGINT');
      await daemon.runUntil(isOver, ownMs);
      return;
    }
    // What follows a command is the shell's own doing again.
    await daemon.runUntil(() => isOver() || !isIdle(), ownMs);
    if (!isIdle()) await passWhileBusy();
  }
}
