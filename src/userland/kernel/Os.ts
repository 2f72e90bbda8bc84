import { joinBytes } from '../joinBytes.ts';
import type { Cancel } from '../VirtualClock.ts';
import { costs } from './costs.ts';
import { Ended } from './Ended.ts';
import type { Kernel } from './Kernel.ts';
import type { OpenFile } from './OpenFile.ts';
import { OsError } from './OsError.ts';
import type { Program } from './Program.ts';
import type { ResourceLimit } from './ResourceLimit.ts';
import { resourceLimits } from './resourceLimits.ts';
import { Replaced } from './Replaced.ts';
import { signals } from './signals.ts';
import type { Terminal } from './Terminal.ts';
import { UserFiles } from './UserFiles.ts';
import type { Run } from './Wait.ts';

const encoder = new TextEncoder();
/** As much as a browser is asked to keep for one process. */
const mostKeptBytes = 1 << 28;

/** One process, and the system calls it makes. */
export class Os {
  readonly kernel: Kernel;
  readonly pid: number;
  readonly startedMs: number;
  readonly files = new UserFiles(this);
  parentPid: number;
  /** Whom a terminal's or a kill's signals reach together. */
  group: number;
  args: readonly string[] = [];
  env = new Map<string, string>();
  cwd = '/';
  umask = 0o022;
  uid = 0;
  gid = 0;
  groups: readonly number[] = [];
  /** Whether its program is GNU's where busybox has one of that name: other words, other options. */
  isGnu = false;
  /** What it may use, by the name `docker run --ulimit` gives it. */
  limits: Readonly<Record<string, ResourceLimit>>;
  terminal: Terminal | null = null;
  readonly open = new Map<number, OpenFile>();
  /** Null while it runs; kept until the parent has waited for it. */
  exitCode: number | null = null;
  /** The signal that ended it, 0 for none. */
  endSignal = 0;
  cpuMs = 0;
  heldBytes = 0;
  /** Set while something outside has ended it though it is at work. */
  isDoomed = false;
  readonly handlers = new Map<number, 'ignore' | ((senderPid: number) => void)>();
  private debtMs = 0;
  private burst = 0;

  constructor(kernel: Kernel, pid: number, parent: Os | null) {
    this.kernel = kernel;
    this.pid = pid;
    this.startedMs = kernel.spec.clock.nowMs;
    this.parentPid = parent?.pid ?? 0;
    this.limits = parent?.limits ?? { ...resourceLimits, ...kernel.spec.limits };
    this.group = parent?.group ?? pid;
    if (!parent) return;
    this.env = new Map(parent.env);
    this.cwd = parent.cwd;
    this.umask = parent.umask;
    this.uid = parent.uid;
    this.gid = parent.gid;
    this.groups = parent.groups;
    this.terminal = parent.terminal;
    for (const [signal, handler] of parent.handlers)
      if (handler === 'ignore') this.handlers.set(signal, handler);
    for (const [fd, file] of parent.open) this.setFile(fd, file);
  }

  /** Unix time, ms. */
  get nowMs(): number {
    return this.kernel.spec.clock.epochMs + this.kernel.spec.clock.nowMs;
  }

  /** The name messages start with; servers put what a process does behind a colon. */
  get name(): string {
    const [path = ''] = (this.args[0] ?? '').split(': ');
    return path.slice(path.lastIndexOf('/') + 1).replace(/^-/, '');
  }

  can(capability: string): boolean {
    return this.uid === 0 && this.kernel.spec.capabilities.has(capability);
  }

  // Files

  file(fd: number): OpenFile {
    const file = this.open.get(fd);
    if (!file) throw new OsError('EBADF');
    return file;
  }

  /** Puts a file at a descriptor, closing what was there; null closes. */
  setFile(fd: number, file: OpenFile | null): void {
    const old = this.open.get(fd);
    file?.retain();
    if (file) this.open.set(fd, file);
    else this.open.delete(fd);
    old?.release();
  }

  /** Null at the end. */
  *read(fd: number, mostBytes = 65536): Run<Uint8Array | null> {
    for (;;) {
      const file = this.file(fd);
      const bytes = file.read(mostBytes);
      if (bytes !== 'later') {
        yield* this.spend(costs.transferMs);
        return bytes;
      }
      // Right after the look: what came while time passes in between would go unheard.
      yield (resume) => file.onChange(resume);
      this.burst = 0;
    }
  }

  *readAll(fd: number): Run<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let sizeBytes = 0;
    for (;;) {
      const bytes = yield* this.read(fd);
      if (!bytes) break;
      chunks.push(bytes);
      sizeBytes += bytes.length;
      yield* this.keep(sizeBytes);
    }
    return joinBytes(chunks);
  }

  *write(fd: number, data: Uint8Array | string): Run {
    let bytes = typeof data === 'string' ? encoder.encode(data) : data;
    while (bytes.length > 0) {
      const file = this.file(fd);
      const taken = file.write(bytes);
      if (taken === 0) {
        yield (resume) => file.onChange(resume);
        continue;
      }
      yield* this.spend(costs.transferMs + (file.isOutlet ? outletMs(bytes) : 0));
      if (taken === 'broken') {
        this.kernel.deliver(this, signals['PIPE'] ?? 13, false);
        yield* this.spend(costs.quantumMs);
        throw new Ended(1);
      }
      bytes = bytes.subarray(taken);
    }
  }

  *print(text: string): Run {
    yield* this.write(1, text);
  }

  *complain(text: string): Run {
    if (this.open.has(2)) yield* this.write(2, text);
  }

  // Time and memory

  *sleep(ms: number): Run {
    this.burst = 0;
    yield (resume) => this.kernel.spec.clock.after(ms, resume);
  }

  /** Uses CPU time; small amounts are gathered and paid together. */
  *spend(ms: number): Run {
    this.debtMs += ms;
    if (this.debtMs < costs.quantumMs && !this.isDoomed) return;
    const dueMs = this.debtMs;
    this.debtMs = 0;
    this.cpuMs += dueMs;
    yield (resume) => this.kernel.spec.clock.after(dueMs, resume);
  }

  /** What one command of a shell costs. */
  *spendCommand(): Run {
    this.burst += 1;
    yield* this.spend(this.burst > costs.burstCommands ? costs.longCommandMs : costs.commandMs);
  }

  /** Holds so many bytes of memory besides its own; the kernel may kill it for that. */
  *hold(bytes: number): Run {
    this.heldBytes = bytes;
    if (this.kernel.isOverMemory()) {
      this.kernel.killForMemory();
      yield* this.spend(costs.quantumMs);
    }
  }

  /** Holds bytes this computer keeps too: beyond what it bears, the host's memory is said to be full. */
  *keep(bytes: number): Run {
    yield* this.hold(bytes > mostKeptBytes ? Number.MAX_SAFE_INTEGER : bytes);
  }

  /** What so many steps of a regular expression cost. */
  *match(steps: number): Run {
    yield* this.spend(steps / costs.matchStepsPerMs);
  }

  /** What looking at every byte of these costs. */
  *look(bytes: Uint8Array): Run {
    yield* this.spend(bytes.length / costs.lookBytesPerMs);
  }

  // Processes

  /** A child that runs a program of its own; files and environment are its parent's. @throws OsError EAGAIN */
  *fork(
    program: Program,
    args: readonly string[] = this.args,
    prepare: (child: Os) => void = () => undefined,
  ): Run<Os> {
    const child = this.kernel.create(this, args);
    prepare(child);
    yield* this.spend(costs.forkMs);
    this.kernel.begin(child, program);
    return child;
  }

  /** `execve`: another program in this process. */
  *become(program: Program, args: readonly string[]): Run<never> {
    yield* this.spend(costs.execMs);
    this.args = args;
    this.heldBytes = 0;
    this.isGnu = false;
    for (const [signal, handler] of this.handlers)
      if (handler !== 'ignore') this.handlers.delete(signal);
    throw new Replaced(program);
  }

  /** Waits for a child (any, without one) and lets go of it; null when there is none, or `isOver` says so. */
  *wait(pid?: number, isOver: () => boolean = () => false): Run<Os | null> {
    for (;;) {
      const child = this.kernel.endedChild(this, pid);
      if (child) {
        this.kernel.reap(child);
        return child;
      }
      if (isOver() || !this.kernel.hasChild(this, pid)) return null;
      this.burst = 0;
      yield (resume) => this.kernel.onEvent(this, resume);
    }
  }

  /** @throws OsError ESRCH, EPERM */
  kill(pid: number, signal: number): void {
    this.kernel.killFrom(this, pid, signal);
  }

  onSignal(signal: number, handler: 'default' | 'ignore' | ((senderPid: number) => void)): Cancel {
    if (handler === 'default') this.handlers.delete(signal);
    else this.handlers.set(signal, handler);
    return () => this.handlers.delete(signal);
  }

  /** Waits until a signal comes that has a handler. */
  *pause(): Run {
    yield (resume) => this.kernel.onEvent(this, resume);
  }
}

/** What a writer pays for what leaves the sandbox. */
function outletMs(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  return Math.max(lines, bytes.length / costs.outletBytes) * costs.outletMs;
}
